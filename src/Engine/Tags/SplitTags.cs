namespace Reports.Engine.Tags;

/// <summary>After this step no tag in a formula or a drawing is spread over runs: those that were are one run, the first's.</summary>
/// <remarks>Word begins a run of its own wherever letters turn into signs: <c>‹r›{{ ‹/r›‹r›a‹/r›‹r› }}‹/r›</c>.</remarks>
static class SplitTags
{
    /// <param name="within">The formula, or a paragraph of a drawing.</param>
    /// <param name="names">The namespace of its runs.</param>
    public static void Join(XElement within, XNamespace names)
    {
        foreach (var run in within.Descendants(names + "r").ToList())
            if (run.Parent is not null && run.Element(names + "t") is { } text)
                Close(run, text, names);
    }

    static void Close(XElement run, XElement text, XNamespace names)
    {
        var taken = new List<XElement>();
        var words = text.Value;
        while (IsOpen(words) && run.ElementsAfterSelf().ElementAtOrDefault(taken.Count) is { } next
            && next.Name == names + "r" && next.Element(names + "t") is { } further)
        {
            taken.Add(next);
            words += further.Value;
        }

        if (taken.Count == 0 || IsOpen(words))
            return;
        text.Value = words;
        foreach (var other in taken)
            other.Remove();
    }

    static bool IsOpen(string text) => text.EndsWith('{') || TagSpans.Find(text) is [.., { Kind: TagSpanKind.Unclosed }];
}
