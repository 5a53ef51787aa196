using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>Reports the tags that a tracked change touches: nobody can tell which of the two texts their author means.</summary>
static class TouchedTags
{
    public static void Report(Story story)
    {
        if (story.Template.Settings.TrackedChanges != TrackedChanges.Refuse)
            return;
        foreach (var paragraph in story.Root.Descendants(W.Paragraph))
            ReportIn(paragraph, story.Places, story.Problems);
    }

    static void ReportIn(XElement paragraph, WordPlaces places, DiagnosticBag diagnostics)
    {
        foreach (var map in new[] { ParagraphText.Visible(paragraph), ParagraphText.FieldCodes(paragraph) })
            foreach (var span in TagSpans.Find(map.Text).Where(span => span.Kind != TagSpanKind.Escape))
                if (IsTouched(map.Pieces.Where(piece => piece.Start < span.End && piece.End > span.Start).ToList()))
                    diagnostics.Add(TemplateProblems.TrackedChange(places.Of(paragraph, map.Text.Substring(span.Start, span.Length))));
        if (Deleted(paragraph) is { } deleted)
            diagnostics.Add(TemplateProblems.TrackedChange(places.Of(paragraph, deleted)));
    }

    // Within an insertion or a deleted row, or with a deletion in the middle.
    static bool IsTouched(List<TextPiece> pieces)
    {
        if (pieces.Any(piece => IsInChange(piece.Element)))
            return true;
        var first = pieces[0].Element.Parent!;
        var last = pieces[^1].Element.Parent!;
        return first != last && first.ElementsAfterSelf().TakeWhile(e => e != last).Any(e => RevisionNames.Deleted.Contains(e.Name));
    }

    static bool IsInChange(XElement element) => element.Ancestors().Any(ancestor =>
        RevisionNames.Inserted.Contains(ancestor.Name) || RevisionNames.Deleted.Contains(ancestor.Name)
        || (ancestor.Name == W.Row && ancestor.Element(W.RowProperties)?.Elements().Any(e =>
            RevisionNames.Inserted.Contains(e.Name) || RevisionNames.Deleted.Contains(e.Name)) == true));

    // A whole tag that was deleted.
    static string? Deleted(XElement paragraph)
    {
        var text = string.Concat(ParagraphText.Runs(paragraph).Elements(W.DeletedText).Select(e => e.Value));
        return TagSpans.Find(text).FirstOrDefault(span => span.Kind == TagSpanKind.Tag) is { Length: > 0 } span
            ? text.Substring(span.Start, span.Length)
            : null;
    }
}
