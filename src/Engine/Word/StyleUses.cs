namespace Reports.Engine.Word;

/// <summary>Brings a text, and styles, into another document, where styles have other ids.</summary>
static class StyleUses
{
    static readonly XName TableProperties = W.Main + "tblPr";
    static readonly XName TableStyle = W.Main + "tblStyle";
    static readonly XName[] Uses = [W.Style, W.Main + "rStyle", TableStyle];

    /// <summary>After this step a text names its styles as the other document calls them.</summary>
    /// <param name="idOf">The new id of a style; null for one that is not there.</param>
    /// <param name="paragraph">The style that paragraphs without one must name; null when they need none.</param>
    /// <param name="table">The same for tables.</param>
    public static void Rename(XElement root, Func<string, string?> idOf, string? paragraph, string? table)
    {
        foreach (var use in root.Descendants().Where(e => Uses.Contains(e.Name)).ToList())
            Point(use, idOf(use.Attr("val") ?? ""));
        if (paragraph is not null)
            foreach (var element in root.DescendantsAndSelf(W.Paragraph).ToList())
                AddMissing(element, W.ParagraphProperties, W.Style, paragraph);
        if (table is not null)
            foreach (var element in root.Descendants(W.Table).ToList())
                AddMissing(element, TableProperties, TableStyle, table);
    }

    /// <summary>What a style says of others: the one it is based on, that of the next paragraph, the one linked with it.</summary>
    public static IReadOnlyList<XElement> ReferencesOf(XElement style) =>
        [.. style.Elements().Where(e => e.Name.LocalName is "basedOn" or "next" or "link")];

    /// <summary>Lets an element that names a style name another; without one it goes.</summary>
    public static void Point(XElement use, string? id)
    {
        if (id is null)
            use.Remove();
        else
            use.SetAttributeValue(W.Value, id);
    }

    /// <summary>Gives a style another name: it is none of Word's own any more.</summary>
    public static void GiveName(XElement style, string name)
    {
        if (style.Element(W.Name) is null)
            style.AddFirst(new XElement(W.Name));
        style.Element(W.Name)!.SetAttributeValue(W.Value, name);
        style.Element(W.Main + "aliases")?.Remove();
        style.SetAttributeValue(W.Main + "customStyle", "1");
    }

    static void AddMissing(XElement element, XName properties, XName style, string id)
    {
        if (element.Element(properties) is null)
            element.AddFirst(new XElement(properties));
        if (element.Element(properties)!.Element(style) is null)
            element.Element(properties)!.AddFirst(new XElement(style, new XAttribute(W.Value, id)));
    }
}
