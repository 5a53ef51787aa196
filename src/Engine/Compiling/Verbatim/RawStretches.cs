using System.Text.RegularExpressions;
using Reports.Engine.Lifting;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Verbatim;

/// <summary>After this step what stands between <c>{%{</c> and <c>}%}</c> is text for every other, over however many paragraphs and cells; the signs are gone.</summary>
/// <remarks>A first pass keeps the signs: the second would take what they hold for tags. One that is never closed is an error.</remarks>
static partial class RawStretches
{
    public static void Apply(Story story)
    {
        // Word may have put the two signs into two texts.
        if (!story.Root.Descendants(W.Text).Any(text => text.Value.Contains("{%", StringComparison.Ordinal) || text.Value.StartsWith('%')))
            return;

        // A text box and a note are texts of their own: a stretch does not reach out of them.
        var texts = story.Root.DescendantsAndSelf(W.Paragraph).GroupBy(paragraph =>
            paragraph.Ancestors().FirstOrDefault(e => e.Name == W.TextBoxContent || W.IsNote(e)) ?? story.Root);
        foreach (var text in texts.Select(group => group.ToList()).ToList())
            for (var i = 0; i < text.Count; i++)
                while (Next(text, i, story) is { } stretch)
                    Settle(stretch, story);
    }

    static RawStretch? Next(List<XElement> paragraphs, int index, Story story)
    {
        var map = ParagraphText.Visible(paragraphs[index]);
        if (!map.Text.Contains("{%", StringComparison.Ordinal))
            return null;
        var spans = TagSpans.Find(map.Text);
        var opening = Opening().Matches(map.Text).FirstOrDefault(match =>
            !spans.Any(span => span.Start < match.Index && match.Index < span.End) && !story.Verbatim.Contains(ElementAt(map, match.Index)));
        if (opening is null)
            return null;
        var closing = "}" + opening.Value[1..^1] + "}";
        for (var at = index; at < paragraphs.Count; at++)
        {
            var last = at == index ? map : ParagraphText.Visible(paragraphs[at]);
            var end = last.Text.IndexOf(closing, at == index ? opening.Index + opening.Length : 0, StringComparison.Ordinal);
            if (end >= 0)
                return new RawStretch(paragraphs[index], map, opening.Index, paragraphs[at], last, end + closing.Length, closing.Length);
        }

        story.Problems.Add(TemplateProblems.UnclosedRaw(story.Places.Of(paragraphs[index], map.Text[opening.Index..]), closing));
        return null;
    }

    static void Settle(RawStretch stretch, Story story)
    {
        var keepsSigns = story.Template.FirstPass is not null;
        var first = ElementAt(stretch.Opening, stretch.Start);
        var last = ElementAt(stretch.Closing, stretch.End - 1);
        foreach (var element in first == last ? [] : story.Root.Descendants().SkipWhile(e => e != first).Skip(1).TakeWhile(e => e != last).ToList())
            if (!IsEdge(element, stretch))
                VerbatimText.Keep(element, story);
        var sign = keepsSigns ? 0 : stretch.Sign;
        if (stretch.First == stretch.Last)
        {
            Write(stretch.Opening, (stretch.Start, stretch.End), (stretch.Start + sign, stretch.End - sign), story);
        }
        else
        {
            Write(stretch.Opening, (stretch.Start, stretch.Opening.Text.Length), (stretch.Start + sign, stretch.Opening.Text.Length), story);
            Write(stretch.Closing, (0, stretch.End), (0, stretch.End - sign), story);
            Drop(stretch.First, stretch.Opening.Text.Length - sign, story);
            Drop(stretch.Last, stretch.Closing.Text.Length - sign, story);
        }
    }

    // Texts of the two paragraphs at the ends are cut where the signs stand.
    static bool IsEdge(XElement element, RawStretch stretch) => element.Name == W.Text
        && element.Ancestors(W.Paragraph).First() is var paragraph && (paragraph == stretch.First || paragraph == stretch.Last);

    // Every piece of the stretch: what stands before it, what is kept of it, what stands after it.
    static void Write(ParagraphText map, (int Start, int End) stretch, (int Start, int End) kept, Story story)
    {
        foreach (var piece in map.Pieces.Where(piece => piece.Element.Name == W.Text && piece.Start < stretch.End && piece.End > stretch.Start))
        {
            var inside = Part(piece, kept.Start, kept.End);
            var run = piece.Element.Parent!;
            piece.Element.Value = Part(piece, 0, stretch.Start) + (inside.Contains('{') ? story.Marks.Literal(inside) : inside) + Part(piece, stretch.End, int.MaxValue);
            piece.Element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            if (piece.Element.Value.Length == 0)
                piece.Element.Remove();
            if (run.Elements().All(e => e.Name == W.RunProperties))
                run.Remove();
        }
    }

    // What a piece has of a stretch of its paragraph.
    static string Part(TextPiece piece, int from, int to)
    {
        var start = Math.Clamp(from - piece.Start, 0, piece.Text.Length);
        return piece.Text[start..Math.Clamp(to - piece.Start, start, piece.Text.Length)];
    }

    // A paragraph that held nothing but a sign goes, as those of control tags do.
    static void Drop(XElement paragraph, int others, Story story)
    {
        if (others == 0 && story.Template.FirstPass is null && !Content.IsVisible(paragraph)
            && paragraph.Element(W.ParagraphProperties)?.Element(W.Section) is null
            && paragraph.Parent!.Elements().Any(e => e != paragraph && (e.Name == W.Paragraph || e.Name == W.ContentControl)))
            paragraph.Remove();
    }

    static XElement ElementAt(ParagraphText map, int at) => map.Pieces.First(piece => piece.Start <= at && at < piece.End).Element;

    [GeneratedRegex(@"\{%+\{")]
    private static partial Regex Opening();
}

/// <summary>A stretch that is printed as it stands.</summary>
/// <param name="First">The paragraph where it opens.</param>
/// <param name="Start">Where the opening sign begins in it.</param>
/// <param name="Last">The paragraph where it closes, which may be the same.</param>
/// <param name="End">Where the closing sign ends in it.</param>
/// <param name="Sign">The length of either sign.</param>
sealed record RawStretch(XElement First, ParagraphText Opening, int Start, XElement Last, ParagraphText Closing, int End, int Sign);

/// <summary>Takes an element out of the sight of the steps that look for tags: what its text and attributes say is written as it stands.</summary>
static class VerbatimText
{
    public static void Keep(XElement element, Story story)
    {
        story.Verbatim.Add(element);
        if (!element.HasElements && element.Value.Contains('{'))
            element.Value = story.Marks.Literal(element.Value);
        foreach (var attribute in element.Attributes().Where(attribute => attribute.Value.Contains("{{", StringComparison.Ordinal)))
            attribute.Value = story.Marks.Literal(attribute.Value);
    }
}
