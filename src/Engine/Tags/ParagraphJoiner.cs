namespace Reports.Engine.Tags;

/// <summary>After this step no tag is spread over several paragraphs: those that were are one paragraph, the first's.</summary>
/// <remarks>
/// Long tags get broken by an Enter or by pasted text. The joined paragraph keeps the properties of the one where
/// the tag begins; a line break takes the place of the paragraph's end inside the code.
/// </remarks>
static class ParagraphJoiner
{
    // A tag that needs more paragraphs than this is an opening brace that nobody closed.
    const int Most = 20;

    public static void Join(XElement root)
    {
        foreach (var paragraph in root.DescendantsAndSelf(W.Paragraph).ToList())
            if (paragraph.Parent is not null && Following(paragraph) is { Count: > 0 } following)
                foreach (var next in following)
                    Append(paragraph, next);
    }

    // The paragraphs that the paragraph's last, open tag needs to be closed.
    static List<XElement> Following(XElement paragraph)
    {
        var text = ParagraphText.Visible(paragraph).Text;
        if (!IsOpen(text))
            return [];

        var taken = new List<XElement>();
        var start = OpenAt(text);
        foreach (var next in paragraph.ElementsAfterSelf().Take(Most))
        {
            if (next.Name != W.Paragraph)
                break;
            taken.Add(next);
            text += ParagraphText.Visible(next).Text;
            if (HasSecondOpening(text, start))
                break;
            if (!IsOpen(text))
                return taken;
        }

        return [];
    }

    // «{{ if x» in one paragraph and «{{ name }}» in the next: the first was never closed.
    static bool HasSecondOpening(string text, int start)
    {
        var close = text.IndexOf("}}", start, StringComparison.Ordinal);
        var second = start + 2 < text.Length ? text.IndexOf("{{", start + 2, StringComparison.Ordinal) : -1;
        return second >= 0 && (close < 0 || second < close);
    }

    static bool IsOpen(string text) =>
        text.EndsWith('{') || TagSpans.Find(text) is [.., { Kind: TagSpanKind.Unclosed }];

    static int OpenAt(string text) =>
        TagSpans.Find(text) is [.., { Kind: TagSpanKind.Unclosed } span] ? span.Start : text.Length - 1;

    static void Append(XElement paragraph, XElement next)
    {
        var before = ParagraphText.Visible(paragraph).Text;
        var after = ParagraphText.Visible(next).Text;
        var isInsideBraces = (before.EndsWith('{') && after.StartsWith('{'))
            || (before.EndsWith('}') && after.StartsWith('}'));
        if (!isInsideBraces)
            paragraph.Add(new XElement(W.Run, new XElement(W.Break)));
        foreach (var node in next.Nodes().Where(node => node is not XElement e || e.Name != W.ParagraphProperties).ToList())
        {
            node.Remove();
            paragraph.Add(node);
        }

        next.Remove();
    }
}
