using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>Binds the lists of a part to the ones of the document being written, where <c>{{ word.restart }}</c> may begin them anew.</summary>
/// <remarks>
/// Without that tag lists count on, over the turns of a loop and over inner loops, as Word does. With it every list
/// that follows begins anew, until the next such tag: once in the outer loop gives each of its items lists of its own.
/// </remarks>
static class RestartedLists
{
    const string Function = "word.restart";

    public static void Bind(XElement root, IReadOnlyList<Tag> tags, TemplateContext template, Marks marks)
    {
        if (!tags.Any(tag => tag.Code.Contains(Function, StringComparison.Ordinal)))
            return;
        foreach (var paragraph in root.Descendants(W.Paragraph))
            if (Number(paragraph, template) is { } number)
                number.Value = Mark(number.Value, marks);
    }

    static XAttribute? Number(XElement paragraph, TemplateContext template)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        if (properties?.Element(W.Numbering)?.Element(W.NumberId)?.Attribute(W.Value) is { } own)
            return own.Value == "0" ? null : own;
        var style = (string?)properties?.Element(W.Style)?.Attribute(W.Value);
        return style is not null && template.Styles.ListOf(style) is var (number, level)
            ? OfStyle(properties!, number, template.Numbering.LevelOf(number, style) ?? level, template.Styles.IndentOfList(style))
            : null;
    }

    // A list that comes with the style is written out, or it could not be told apart from the one before.
    static XAttribute OfStyle(XElement properties, string number, string level, XElement? indent)
    {
        var id = new XAttribute(W.Value, number);
        var numbering = new XElement(
            W.Numbering,
            new XElement(W.Level, new XAttribute(W.Value, level)),
            new XElement(W.NumberId, id));
        SchemaOrder.Insert(properties, numbering, SchemaOrder.Paragraph);
        if (properties.Element(W.Indent) is null && indent is not null)
            SchemaOrder.Insert(properties, new XElement(indent), SchemaOrder.Paragraph);
        return numbering.Element(W.NumberId)!.Attribute(W.Value)!;
    }

    static string Mark(string instance, Marks marks) => marks.Add(new IntrinsicSegment(new Written(
        (context, state) => context.Output.Write(state.Numbering.IdOf(instance)))));
}
