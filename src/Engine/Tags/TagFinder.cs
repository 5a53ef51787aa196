namespace Reports.Engine.Tags;

/// <summary>Reads the tags of a normalised part: kind, code and place of each, in document order.</summary>
static class TagFinder
{
    public static IReadOnlyList<Tag> Find(XElement root, WordPlaces places, DiagnosticBag diagnostics)
    {
        var tags = new List<Tag>();
        var unclosed = new HashSet<XElement>();
        // Text that no run holds is none that Word shows.
        foreach (var text in root.Descendants().Where(e => (e.Name == W.Text || e.Name == W.FieldCode) && e.Parent?.Name == W.Run).ToList())
        {
            if (!text.Value.Contains('{'))
                continue;
            if (TagSpans.Find(text.Value) is [{ Start: 0, Kind: TagSpanKind.Tag } span] && span.Length == text.Value.Length)
                tags.AddRange(Read(text, places, diagnostics));
            else if (text.Ancestors().FirstOrDefault(W.HoldsRuns) is { } paragraph)
                unclosed.Add(paragraph);
        }

        if (unclosed.Count > 0)
            ReportUnclosed(root.DescendantsAndSelf().Where(unclosed.Contains), places, diagnostics);
        return tags;
    }

    static IEnumerable<Tag> Read(XElement text, WordPlaces places, DiagnosticBag diagnostics)
    {
        var run = text.Parent!;
        var source = text.Value;
        var location = places.Of(run, source);
        var (code, changed) = TagCode.Of(source);
        if (changed)
            diagnostics.Add(TemplateProblems.Autocorrected(location));
        if (source is ['{', '{', '-' or '~', ..])
            TrimBefore(run);
        if (source is [.., '-' or '~', '}', '}'])
            TrimAfter(run);

        var pieces = TagSplitter.Split(code).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0)
            {
                var next = new XElement(run);
                run.AddAfterSelf(next);
                run = next;
            }

            yield return new Tag(source, pieces[i].Code, pieces[i].Kind, pieces[i].Word, location, run);
        }
    }

    // {{- takes the spaces before the tag away, within its paragraph.
    static void TrimBefore(XElement run)
    {
        foreach (var text in run.ElementsBeforeSelf(W.Run).Reverse().Elements(W.Text))
            if ((text.Value = text.Value.TrimEnd()).Length > 0)
                break;
    }

    static void TrimAfter(XElement run)
    {
        foreach (var text in run.ElementsAfterSelf(W.Run).Elements(W.Text))
            if ((text.Value = text.Value.TrimStart()).Length > 0)
                break;
    }

    // Every tag that is closed has a run of its own by now: only paragraphs with other braces can hold one that is not.
    static void ReportUnclosed(IEnumerable<XElement> paragraphs, WordPlaces places, DiagnosticBag diagnostics)
    {
        foreach (var paragraph in paragraphs)
            foreach (var map in new[] { ParagraphText.Visible(paragraph), ParagraphText.FieldCodes(paragraph) })
                if (map.Text.Contains('{') && TagSpans.Find(map.Text) is [.., { Kind: TagSpanKind.Unclosed } open])
                    diagnostics.Add(TemplateProblems.UnclosedTag(places.Of(paragraph, map.Text[open.Start..])));
    }
}
