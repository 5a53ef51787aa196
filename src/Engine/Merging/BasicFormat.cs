namespace Reports.Engine.Merging;

/// <summary>Writes what a document's defaults say into a style, where the joined document has other defaults.</summary>
static class BasicFormat
{
    // What holds where nothing is said (ECMA-376 part 1, 17.3 and 17.7.5).
    static readonly XElement[] Unsaid =
    [
        Element("spacing", ("before", "0"), ("after", "0"), ("line", "240"), ("lineRule", "auto")),
        Element("ind", ("left", "0"), ("right", "0"), ("firstLine", "0")),
        Element("jc", ("val", "left")),
        Element("rFonts", ("ascii", "Times New Roman"), ("hAnsi", "Times New Roman"), ("eastAsia", "Times New Roman"), ("cs", "Times New Roman")),
        Element("sz", ("val", "20")),
        Element("szCs", ("val", "20")),
        Element("kern", ("val", "0")),
    ];

    public static void WriteOut(XElement style, XElement? own, XElement? joined)
    {
        WriteOut(style, W.ParagraphProperties, own, joined, SchemaOrder.Paragraph);
        WriteOut(style, W.RunProperties, own, joined, SchemaOrder.Run);
    }

    static void WriteOut(XElement style, XName kind, XElement? own, XElement? joined, IReadOnlyList<string> order)
    {
        var properties = style.Element(kind);
        var wanted = Properties(own, kind).Select(e => new XElement(e))
            .Concat(Properties(joined, kind)
                .Where(e => Properties(own, kind).All(o => o.Name != e.Name))
                .SelectMany(e => Unsaid.Where(u => u.Name == e.Name))
                .Select(e => new XElement(e)))
            .ToList();
        if (wanted.Count == 0)
            return;
        if (properties is null)
            Add(style, properties = new XElement(kind));
        foreach (var element in wanted)
        {
            if (properties.Element(element.Name) is { } said)
                Complete(said, element);
            else
                SchemaOrder.Insert(properties, element, order);
        }
    }

    // Spacing and indents are said attribute by attribute.
    static void Complete(XElement said, XElement basis)
    {
        if (said.Name.LocalName is not ("spacing" or "ind" or "rFonts"))
            return;
        foreach (var attribute in basis.Attributes().Where(a => said.Attribute(a.Name) is null))
            said.Add(new XAttribute(attribute));
    }

    static void Add(XElement style, XElement properties)
    {
        var next = style.Elements().FirstOrDefault(e => e.Name.LocalName is "tblPr" or "trPr" or "tcPr" or "tblStylePr"
            || (e.Name == W.RunProperties && properties.Name == W.ParagraphProperties));
        if (next is null)
            style.Add(properties);
        else
            next.AddBeforeSelf(properties);
    }

    static IEnumerable<XElement> Properties(XElement? defaults, XName kind) =>
        defaults?.Element(W.Main + (kind.LocalName + "Default"))?.Element(kind)?.Elements() ?? [];

    static XElement Element(string name, params (string Name, string Value)[] attributes) =>
        new(W.Main + name, attributes.Select(a => new XAttribute(W.Main + a.Name, a.Value)));
}
