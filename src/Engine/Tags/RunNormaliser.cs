namespace Reports.Engine.Tags;

/// <summary>After this step every tag is the whole text of exactly one run.</summary>
/// <remarks>
/// Word splits a run wherever spelling, language, revision or formatting changes, so <c>{{ name }}</c> often stands
/// in four runs. The run that holds the first brace keeps its format for the whole tag:
/// <code>
/// ‹r b›{‹/r›‹r›{ na‹/r›‹bookmarkStart/›‹r›me }} và‹/r›   becomes   ‹r b›{{ name }}‹/r›‹bookmarkStart/›‹r› và‹/r›
/// </code>
/// </remarks>
static class RunNormaliser
{
    public static void Normalise(XElement root) => Isolate(root, touched => true);

    /// <summary>Does so with those tags only that are spread over several runs; the others may share theirs with words.</summary>
    public static void JoinSplitTags(XElement root) => Isolate(root, touched => touched.Count > 1);

    static void Isolate(XElement root, Func<List<TextPiece>, bool> isMeant)
    {
        var hasFields = root.Descendants(W.FieldCode).Any();
        foreach (var paragraph in root.DescendantsAndSelf().Where(W.HoldsRuns).ToList())
        {
            Isolate(ParagraphText.Visible(paragraph), W.Text, isMeant);
            if (hasFields)
                Isolate(ParagraphText.FieldCodes(paragraph), W.FieldCode, isMeant);
        }
    }

    // From the last tag to the first, so that the offsets of those still to come stay right.
    static void Isolate(ParagraphText map, XName textName, Func<List<TextPiece>, bool> isMeant)
    {
        if (!map.Text.Contains('{'))
            return;
        foreach (var span in TagSpans.Find(map.Text).Reverse().Where(span => span.Kind != TagSpanKind.Unclosed))
        {
            var touched = map.Pieces.Where(piece => piece.Start < span.End && piece.End > span.Start).ToList();
            if (isMeant(touched))
                Isolate(map, span, touched, textName);
        }
    }

    static void Isolate(ParagraphText map, TagSpan span, List<TextPiece> touched, XName textName)
    {
        var first = touched[0];
        var run = first.Element.Parent!;
        var tagRun = RunLike(run);
        tagRun.Add(new XElement(textName, Preserve(), map.Text.Substring(span.Start, span.Length)));

        run.AddAfterSelf(tagRun);

        // What follows the tag in its first run moves after it, into a run of the same format.
        var runs = touched.ConvertAll(piece => piece.Element.Parent!);
        var after = TextAfter(first, span);
        if (after.Length > 0 || first.Element.ElementsAfterSelf().Any())
        {
            var rest = RunLike(run);
            Move(first.Element.ElementsAfterSelf(), rest);
            if (after.Length > 0)
                AddFirst(rest, new XElement(textName, Preserve(), after));
            tagRun.AddAfterSelf(rest);
            runs.Add(rest);
        }

        Cut(first.Element, first.Element.Value[..(span.Start - first.Start)]);
        foreach (var piece in touched.Skip(1))
            Cut(piece.Element, TextAfter(piece, span));
        foreach (var touchedRun in runs)
            RemoveIfEmpty(touchedRun);
    }

    // The element's present value counts: a later tag in the same element has been cut out already.
    static string TextAfter(TextPiece piece, TagSpan span) =>
        span.End - piece.Start is var from && from < piece.Element.Value.Length ? piece.Element.Value[from..] : "";

    static void Cut(XElement element, string kept)
    {
        if (kept.Length == 0)
        {
            element.Remove();
            return;
        }

        element.Value = kept;
        element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    static XElement RunLike(XElement run) =>
        new(W.Run, run.Attributes(), run.Element(W.RunProperties) is { } properties ? new XElement(properties) : null);

    static void Move(IEnumerable<XElement> elements, XElement run)
    {
        foreach (var element in elements.ToList())
        {
            element.Remove();
            run.Add(element);
        }
    }

    static void AddFirst(XElement run, XElement element)
    {
        if (run.Element(W.RunProperties) is { } properties)
            properties.AddAfterSelf(element);
        else
            run.AddFirst(element);
    }

    static void RemoveIfEmpty(XElement run)
    {
        if (run.Parent is not null && run.Elements().All(element => element.Name == W.RunProperties))
            run.Remove();
    }

    static XAttribute Preserve() => new(XNamespace.Xml + "space", "preserve");
}
