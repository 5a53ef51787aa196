using System.Globalization;

namespace Reports.Engine.Validation.Linting.Annotations;

/// <summary>Marks a range of a paragraph as what a comment is about.</summary>
/// <remarks>
/// <code>‹commentRangeStart/›‹r›{{ name }}‹/r›‹commentRangeEnd/›‹r›‹commentReference/›‹/r›</code>
/// A run that holds more than the range is divided at its ends.
/// </remarks>
static class CommentMarks
{
    public static void Put(CommentRange range, int id)
    {
        var runs = range.Length == 0 ? [] : Cut(range);
        if (runs.Count == 0)
            PutAround(range.Paragraph, id);
        else
            Put(Sibling(runs[0], runs[^1]), Sibling(runs[^1], runs[0]), id);
    }

    static void Put(XElement first, XElement last, int id)
    {
        first.AddBeforeSelf(Mark("commentRangeStart", id));
        last.AddAfterSelf(Mark("commentRangeEnd", id), Reference(id));
    }

    static void PutAround(XElement paragraph, int id)
    {
        if (paragraph.Element(W.ParagraphProperties) is { } properties)
            properties.AddAfterSelf(Mark("commentRangeStart", id));
        else
            paragraph.AddFirst(Mark("commentRangeStart", id));
        paragraph.Add(Mark("commentRangeEnd", id), Reference(id));
    }

    // Both ends of the range must be siblings: one may stand inside a hyperlink and the other outside.
    static XElement Sibling(XElement run, XElement other)
    {
        var parents = other.Ancestors().ToHashSet();
        return run.AncestorsAndSelf().First(e => parents.Contains(e.Parent!));
    }

    /// <summary>The runs that hold exactly the range.</summary>
    static List<XElement> Cut(CommentRange range)
    {
        SplitAt(range.Paragraph, range.Start);
        SplitAt(range.Paragraph, range.Start + range.Length);
        return ParagraphText.Visible(range.Paragraph).Pieces
            .Where(piece => piece.Start >= range.Start && piece.End <= range.Start + range.Length)
            .Select(piece => piece.Element.Parent!)
            .Distinct()
            .ToList();
    }

    // After this a run ends at the offset.
    static void SplitAt(XElement paragraph, int offset)
    {
        var pieces = ParagraphText.Visible(paragraph).Pieces;
        if (pieces.FirstOrDefault(piece => piece.Start < offset && piece.End > offset && piece.Element.Name == W.Text) is { } cut)
            Divide(cut.Element, offset - cut.Start);
        else if (pieces.FirstOrDefault(piece => piece.Start == offset && HasTextBefore(piece.Element)) is { } begins)
            MoveToNewRun(begins.Element);
    }

    static bool HasTextBefore(XElement element) => element.ElementsBeforeSelf().Any(e => e.Name != W.RunProperties);

    static void Divide(XElement text, int at)
    {
        var rest = new XElement(W.Text, Preserve(), text.Value[at..]);
        text.Value = text.Value[..at];
        text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        text.AddAfterSelf(rest);
        MoveToNewRun(rest);
    }

    static void MoveToNewRun(XElement element)
    {
        var run = element.Parent!;
        var following = element.ElementsAfterSelf().Prepend(element).ToList();
        following.Remove();
        run.AddAfterSelf(new XElement(
            W.Run, run.Attributes(), run.Element(W.RunProperties) is { } properties ? new XElement(properties) : null, following));
    }

    static XElement Mark(string name, int id) =>
        new(W.Main + name, new XAttribute(W.Id, id.ToString(CultureInfo.InvariantCulture)));

    static XElement Reference(int id) => new(W.Run, Mark("commentReference", id));

    static XAttribute Preserve() => new(XNamespace.Xml + "space", "preserve");
}
