namespace Reports.Engine.Merging;

/// <summary>After this step the paragraphs of lists name the instances that they belong to in the joined document.</summary>
static class ListNumbers
{
    public static void Apply(XElement root, Func<string, string> idOf)
    {
        foreach (var number in root.Descendants(W.NumberId).Attributes(W.Value))
            number.Value = number.Value == "0" ? "0" : idOf(number.Value);
    }

    /// <summary>Writes out the lists that come with paragraph styles: a style's list would count through all documents.</summary>
    public static void ApplyOfStyles(XElement root, StyleDefinitions styles, OwnLists lists)
    {
        var usual = styles.DefaultOf("paragraph");
        foreach (var paragraph in root.Descendants(W.Paragraph))
        {
            var properties = paragraph.Element(W.ParagraphProperties);
            var style = (string?)properties?.Element(W.Style)?.Attribute(W.Value) ?? usual;
            if (style is null || properties?.Element(W.Numbering)?.Element(W.NumberId) is not null
                || styles.Property(style, W.Numbering) is not { } numbering
                || (string?)numbering.Element(W.NumberId)?.Attribute(W.Value) is not ({ } number and not "0")
                || !lists.IsOwn(number))
                continue;
            if (properties is null)
                paragraph.AddFirst(properties = new XElement(W.ParagraphProperties));
            var level = (string?)properties.Element(W.Numbering)?.Element(W.Level)?.Attribute(W.Value) ?? lists.LevelOf(number, style)
                ?? (string?)numbering.Element(W.Level)?.Attribute(W.Value) ?? "0";
            SchemaOrder.Insert(
                properties,
                new XElement(W.Numbering, new XElement(W.Level, new XAttribute(W.Value, level)), new XElement(W.NumberId, new XAttribute(W.Value, number))),
                SchemaOrder.Paragraph);

            if (properties.Element(W.Indent) is null && styles.IndentOfList(style) is { } indent)
                SchemaOrder.Insert(properties, new XElement(indent), SchemaOrder.Paragraph);
        }
    }
}
