using Reports.Engine.Compiling.Drawings;
using Reports.Engine.Compiling.Fields;
using Reports.Engine.Lifting;
using Reports.Engine.Rendering;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Tags outside of paragraphs: in attributes (alternative texts, link tips), in formulas, charts, diagrams and in document properties.</summary>
/// <remarks>There is nothing to lift: a group must open and close within the same text.</remarks>
static class AttributeTags
{
    public static void Apply(Story story)
    {
        ApplyToAttributes(story);
        foreach (var formula in story.Root.Descendants(W.Formula).ToList())
        {
            SplitTags.Join(formula, W.Math);
            ApplyToTexts(story, formula);
        }

        // Texts of drawings and of whatever else Word keeps under other names than its own.
        foreach (var element in story.Root.Descendants().Where(e => e.Name.Namespace != W.Main && !e.HasElements && MayHoldTags(e.Value)).ToList())
            ApplyToTexts(story, element);
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
    public static void ApplyToTexts(Story story) => ApplyToTexts(story, story.Root);

    /// <summary>The same for charts and diagrams, texts and attributes: values are written as each place wants them.</summary>
    public static void ApplyToDrawings(Story story)
    {
        ApplyToAttributes(story);
        foreach (var paragraph in story.Root.DescendantsAndSelf(W.Art + "p").ToList())
            SplitTags.Join(paragraph, W.Art);
        ChartPoints.Guard(story);
        ApplyToTexts(story);
    }

    /// <summary>The same for attributes alone.</summary>
    public static void ApplyToAttributes(Story story)
    {
        foreach (var attribute in story.Root.DescendantsAndSelf().Attributes().Where(a => MayHoldTags(a.Value)).ToList())
            attribute.Value = Marked(attribute.Value, attribute.Parent!, story, FieldArguments.EncodersOf(attribute) ?? (_ => AttributeEncoder.Of(attribute)));
    }

    static void ApplyToTexts(Story story, XElement within)
    {
        foreach (var element in within.DescendantsAndSelf().Where(e => !e.HasElements && MayHoldTags(e.Value)).ToList())
            element.Value = Marked(element.Value, element, story, _ => DrawingText.EncoderOf(element, story.Root));
    }

    static string Marked(string text, XElement element, Story story, Func<TagSpan, TextEncoder> encoderOf)
    {
        var found = new List<(TagSpan Span, List<Tag> Tags)>();
        foreach (var span in TagSpans.Find(text))
        {
            var source = text.Substring(span.Start, span.Length);
            if (span.Kind == TagSpanKind.Unclosed)
                story.Problems.Add(TemplateProblems.UnclosedTag(story.Places.Of(element, source)));
            else
                found.Add((span, span.Kind == TagSpanKind.Tag ? Pieces(source, element, story.Places) : []));
        }

        var tags = found.SelectMany(span => span.Tags).ToList();
        TagGroups.Find(tags, story.Problems);
        LoopExits.Check(tags, story.Problems);

        // Values wait for the second pass each for itself; what governs others cannot, and the text waits whole.
        var kept = story.Kept;
        var waits = kept is not null && tags.Any(tag => tag.Kind != TagKind.Value) && tags.Any(kept.Keeps);
        foreach (var (span, pieces) in Enumerable.Reverse(found))
        {
            if (span.Kind == TagSpanKind.Escape && kept is null)
                text = text[..span.Start] + story.Marks.Literal(TagSpans.Escaped(text, span)) + text[span.End..];
            else if (span.Kind == TagSpanKind.Tag && !waits && (kept is null || !pieces.Any(kept.Keeps)))
                text = text[..span.Start] + string.Concat(pieces.Select(tag => MarkOf(tag, encoderOf(span), story.Marks))) + text[span.End..];
        }

        return text;
    }

    static bool MayHoldTags(string text) => text.Contains('{') && (text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal));

    /// <summary>The tags between one pair of braces.</summary>
    public static List<Tag> Pieces(string source, XElement element, WordPlaces places) => TagSplitter.Split(TagCode.Of(source).Code)
        .Select(piece => new Tag(source, piece.Code, piece.Kind, piece.Word, places.Of(element, source), element)).ToList();

    static string MarkOf(Tag tag, TextEncoder encoder, Marks marks) =>
        marks.Add(new CodeSegment(tag.Code, encoder, new TagOrigin(tag)));
}
