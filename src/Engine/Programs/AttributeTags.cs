using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Lifting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Programs;

/// <summary>Tags outside of paragraphs: in attributes (alternative texts, link tips), in formulas, charts, diagrams and in document properties.</summary>
/// <remarks>There is nothing to lift: a group must open and close within the same text.</remarks>
static class AttributeTags
{
    public static void Mark(XElement root, WordPlaces places, Marks marks, DiagnosticBag diagnostics, KeptTags? kept = null)
    {
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => a.Value.Contains("{{", StringComparison.Ordinal)).ToList())
            attribute.Value = Marked(attribute.Value, attribute.Parent!, places, marks, diagnostics, kept);
    }

    /// <summary>The tags in the attributes of a part, as they stand.</summary>
    public static IEnumerable<Tag> Of(XElement root, WordPlaces places) =>
        from attribute in root.DescendantsAndSelf().Attributes()
        where attribute.Value.Contains("{{", StringComparison.Ordinal)
        from span in TagSpans.Find(attribute.Value)
        where span.Kind == TagSpanKind.Tag
        from tag in Pieces(attribute.Value.Substring(span.Start, span.Length), attribute.Parent!, places)
        select tag;

    /// <summary>The same for the texts of elements that hold nothing but text.</summary>
    public static void MarkTexts(XElement root, WordPlaces places, Marks marks, DiagnosticBag diagnostics, KeptTags? kept = null)
    {
        foreach (var element in root.DescendantsAndSelf().Where(e => !e.HasElements && e.Value.Contains("{{", StringComparison.Ordinal)).ToList())
            element.Value = Marked(element.Value, element, places, marks, diagnostics, kept);
    }

    static string Marked(string text, XElement element, WordPlaces places, Marks marks, DiagnosticBag diagnostics, KeptTags? kept = null)
    {
        var found = new List<(TagSpan Span, List<Tag> Tags)>();
        foreach (var span in TagSpans.Find(text))
        {
            var source = text.Substring(span.Start, span.Length);
            if (span.Kind == TagSpanKind.Unclosed)
                diagnostics.Add(TemplateProblems.UnclosedTag(places.Of(element, source)));
            if (span.Kind == TagSpanKind.Tag)
                found.Add((span, Pieces(source, element, places)));
        }

        var tags = found.SelectMany(span => span.Tags).ToList();
        TagGroups.Find(tags, diagnostics);
        LoopExits.Check(tags, diagnostics);

        // Values wait for the second pass each for itself; what governs others cannot, and the text waits whole.
        var waits = kept is not null && tags.Any(tag => tag.Kind != TagKind.Value) && tags.Any(kept.Keeps);
        foreach (var (span, pieces) in Enumerable.Reverse(found))
        {
            if (!waits && (kept is null || !pieces.Any(kept.Keeps)))
                text = text[..span.Start] + string.Concat(pieces.Select(tag => MarkOf(tag, marks))) + text[span.End..];
        }

        return text;
    }

    static List<Tag> Pieces(string source, XElement element, WordPlaces places) => TagSplitter.Split(TagCode.Of(source).Code)
        .Select(piece => new Tag(source, piece.Code, piece.Kind, piece.Word, places.Of(element, source), element)).ToList();

    static string MarkOf(Tag tag, Marks marks) =>
        marks.Add(new CodeSegment(tag.Code, PlainEncoder.Instance, new TagOrigin(tag)));
}
