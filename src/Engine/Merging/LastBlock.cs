namespace Reports.Engine.Merging;

/// <summary>The end of a document: its last block and the properties of its last section.</summary>
/// <remarks>
/// After the last document these stand after the text. After others they stand in the last paragraph, which ends its
/// section; a document that ends with something else gets a paragraph so small that it opens no page.
/// </remarks>
sealed class LastBlock
{
    readonly XElement? _paragraph;
    readonly XElement _section;

    LastBlock(XElement? paragraph, XElement section) => (_paragraph, _section) = (paragraph, section);

    /// <summary>Takes the end out of a body whose last element is its section's.</summary>
    public static LastBlock TakeFrom(XElement body)
    {
        var section = body.Elements().Last();
        section.Remove();
        var paragraph = body.Elements().LastOrDefault(IsBlock);
        if (paragraph?.Name != W.Paragraph || !CanEndSection(paragraph))
            return new LastBlock(null, section);

        // Ends of bookmarks and the like may stand after the last paragraph.
        var behind = paragraph.ElementsAfterSelf().ToList();
        foreach (var mark in behind)
            mark.Remove();
        paragraph.Add(behind);
        paragraph.Remove();
        return new LastBlock(paragraph, section);
    }

    public void WriteBeforeNext(StreamedPart text)
    {
        var paragraph = _paragraph ?? Tiny();
        if (paragraph.Element(W.ParagraphProperties) is null)
            paragraph.AddFirst(new XElement(W.ParagraphProperties));
        SchemaOrder.Insert(paragraph.Element(W.ParagraphProperties)!, _section, SchemaOrder.Paragraph);
        text.Write(paragraph);
    }

    public void WriteAsLast(StreamedPart text)
    {
        if (_paragraph is not null)
            text.Write(_paragraph);
        text.Write(_section);
    }

    static bool IsBlock(XElement element) =>
        element.Name == W.Paragraph || element.Name == W.Table || element.Name == W.ContentControl || element.Name.LocalName is "altChunk" or "customXml";

    static bool CanEndSection(XElement paragraph) =>
        paragraph.Element(W.ParagraphProperties) is not { } properties
        || (properties.Element(W.Section) is null && properties.Element(W.Main + "framePr") is null);

    static XElement Tiny() => new(
        W.Paragraph,
        new XElement(
            W.ParagraphProperties,
            Element("spacing", ("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact")),
            new XElement(W.RunProperties, Element("sz", ("val", "2")), Element("szCs", ("val", "2")))));

    static XElement Element(string name, params (string Name, string Value)[] attributes) =>
        new(W.Main + name, attributes.Select(a => new XAttribute(W.Main + a.Name, a.Value)));
}
