using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>After this step the text names its styles as the joined document calls them.</summary>
static class StyleNames
{
    static readonly XName TableProperties = W.Main + "tblPr";
    static readonly XName TableStyle = W.Main + "tblStyle";

    public static void Apply(XElement root, StyleMap styles)
    {
        foreach (var name in root.Descendants().Where(IsStyleName).ToList())
        {
            if (styles.Of((string?)name.Attribute(W.Value) ?? "") is { } id)
                name.SetAttributeValue(W.Value, id);
            else
                name.Remove();
        }

        if (styles.DefaultParagraph is { } paragraph)
            foreach (var element in root.DescendantsAndSelf(W.Paragraph).ToList())
                AddMissing(element, W.ParagraphProperties, W.Style, paragraph);
        if (styles.DefaultTable is { } table)
            foreach (var element in root.Descendants(W.Table).ToList())
                AddMissing(element, TableProperties, TableStyle, table);
    }

    static bool IsStyleName(XElement element) =>
        element.Name == W.Style || element.Name == W.Main + "rStyle" || element.Name == TableStyle;

    static void AddMissing(XElement element, XName properties, XName style, string id)
    {
        if (element.Element(properties) is null)
            element.AddFirst(new XElement(properties));
        if (element.Element(properties)!.Element(style) is null)
            element.Element(properties)!.AddFirst(new XElement(style, new XAttribute(W.Value, id)));
    }
}
