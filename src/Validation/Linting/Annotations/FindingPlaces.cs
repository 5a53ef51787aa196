using Reports.Engine.Tags;

namespace Reports.Engine.Validation.Linting.Annotations;

/// <summary>Finds the words of the body that a place of a finding means.</summary>
sealed class FindingPlaces
{
    readonly string _part;
    readonly XElement? _first;
    readonly List<(XElement Paragraph, WordLocation Place)> _paragraphs;

    public FindingPlaces(XElement root, string file, string part)
    {
        _part = part;
        // Word takes no comments inside text boxes: their host paragraph stands for them.
        _paragraphs = WordPlaces.Of(root, file, part).Paragraphs
            .Where(pair => !pair.Paragraph.Ancestors(W.TextBoxContent).Any() && !pair.Paragraph.Ancestors(W.Fallback).Any())
            .ToList();
        _first = _paragraphs.Count == 0 ? null : _paragraphs[0].Paragraph;
    }

    /// <summary>The range; null when the body has no paragraph at all.</summary>
    public CommentRange? Find(Location? location)
    {
        if (location is not WordLocation place || place.Part != _part)
            return Anywhere();
        var candidates = _paragraphs.Where(pair => Fits(pair.Place, place)).Select(pair => pair.Paragraph).ToList();
        return candidates.Select(paragraph => WordsIn(paragraph, place.Text)).FirstOrDefault(range => range is not null)
            ?? (candidates.Count > 0 ? new CommentRange(candidates[0], 0, 0, true) : Anywhere());
    }

    CommentRange? Anywhere() => _first is null ? null : new CommentRange(_first, 0, 0, false);

    // A place without a row means the whole table: its first paragraph stands for it.
    static bool Fits(WordLocation paragraph, WordLocation place) =>
        paragraph.Table == place.Table
        && (place.Row is null || paragraph.Row == place.Row)
        && (place.Cell is null || paragraph.Cell == place.Cell)
        && (place.Paragraph is null || paragraph.Paragraph == place.Paragraph);

    // A place quotes the tag it is about, shortened.
    static CommentRange? WordsIn(XElement paragraph, string quoted)
    {
        if (!quoted.StartsWith('{'))
            return null;
        var text = ParagraphText.Visible(paragraph).Text;
        foreach (var span in TagSpans.Find(text))
            if (WordPlaces.Quoted(text.Substring(span.Start, span.Length)) == quoted)
                return new CommentRange(paragraph, span.Start, span.Length, true);
        return null;
    }
}

/// <summary>The words a comment is about.</summary>
/// <param name="Start">Zero-based first character of the paragraph's text.</param>
/// <param name="Length">How many characters; 0 for the whole paragraph.</param>
/// <param name="IsExact">False when the finding's own place cannot carry a comment.</param>
sealed record CommentRange(XElement Paragraph, int Start, int Length, bool IsExact);
