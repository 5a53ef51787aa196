namespace Reports.Engine.Word;

/// <summary>The text of one paragraph and the elements it is made of, nested paragraphs (text boxes) left out.</summary>
sealed class ParagraphText
{
    ParagraphText(string text, IReadOnlyList<TextPiece> pieces) => (Text, Pieces) = (text, pieces);

    public string Text { get; }

    public IReadOnlyList<TextPiece> Pieces { get; }

    /// <summary>What a reader sees.</summary>
    public static ParagraphText Visible(XElement paragraph) => Of(paragraph, VisibleText);

    public static ParagraphText FieldCodes(XElement paragraph) =>
        Of(paragraph, element => element.Name == W.FieldCode ? element.Value : "");

    /// <summary>The runs of a paragraph in reading order: also those inside hyperlinks, insertions, content controls.</summary>
    public static List<XElement> Runs(XElement paragraph)
    {
        var runs = new List<XElement>();
        AddRuns(paragraph, runs);
        return runs;
    }

    // Every paragraph is read several times while a template is compiled: nodes are followed by hand here, without an enumerator each.
    static void AddRuns(XElement inline, List<XElement> runs)
    {
        for (var node = inline.FirstNode; node is not null; node = node.NextNode)
            if (node is not XElement child)
                continue;
            else if (child.Name == W.Run)
                runs.Add(child);
            else if (child.HasElements && child.Name != W.Paragraph && child.Name != W.ParagraphProperties)
                AddRuns(child, runs);
    }

    static ParagraphText Of(XElement paragraph, Func<XElement, string> read)
    {
        var pieces = new List<TextPiece>();
        var length = 0;
        foreach (var run in Runs(paragraph))
            for (var node = run.FirstNode; node is not null; node = node.NextNode)
                if (node is XElement element && read(element) is { Length: > 0 } words)
                {
                    pieces.Add(new TextPiece(element, length, words));
                    length += words.Length;
                }

        return new ParagraphText(pieces is [var only] ? only.Text : string.Concat(pieces.Select(piece => piece.Text)), pieces);
    }

    static string VisibleText(XElement element)
    {
        var name = element.Name;
        if (name == W.Text)
            return element.Value;
        if (name == W.Tab)
            return "\t";
        if (name == W.NoBreakHyphen)
            return "\u2011";
        if (name == W.SoftHyphen)
            return "\u00AD";
        return name == W.CarriageReturn || (name == W.Break && element.Attribute(W.Type) is null) ? "\n" : "";
    }
}

/// <summary>An element of a run that reads as text, and where its text begins in the paragraph's.</summary>
/// <param name="Element"><c>w:t</c>, <c>w:instrText</c>, or a single character such as <c>w:tab</c>.</param>
/// <param name="Start">Zero-based offset in the paragraph's text.</param>
sealed record TextPiece(XElement Element, int Start, string Text)
{
    public int End => Start + Text.Length;
}
