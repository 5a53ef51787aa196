using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Verbatim;

/// <summary>After this step nobody sees tags in what Word copied from elsewhere in the document: tables of contents, indexes, cross-references.</summary>
/// <remarks>
/// Word copies a heading with its tags and without the loop around it: <c>{{ c.title }}</c> means nothing there, and half of an
/// <c>if</c> would govern the rest of the document. Word makes the copy again whenever fields are updated.
/// </remarks>
static class FieldResults
{
    static readonly HashSet<string> Copies = ["TOC", "INDEX", "TOA", "REF", "PAGEREF", "NOTEREF", "STYLEREF"];

    /// <summary>Does so for all but the cross-references that <see cref="CrossReferences"/> decides about.</summary>
    public static void Apply(Story story) => Apply(story, leavesReferences: true);

    public static void ApplyToAll(Story story) => Apply(story, leavesReferences: false);

    /// <summary>The fields of a text that copy, each with the elements of its result.</summary>
    public static IEnumerable<(XElement Begin, string Code, IReadOnlyList<XElement> Result)> In(XElement root)
    {
        var bookmarks = root.Descendants(W.BookmarkStart).Attributes(W.Name).Select(name => name.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new List<(XElement Begin, string Code, IReadOnlyList<XElement> Result)>();
        var open = new Stack<OpenField>();
        foreach (var element in root.Descendants().ToList())
        {
            if (element.Name == W.FieldChar)
            {
                Turn(element, open, found);
                continue;
            }

            if (element.Name == W.SimpleField)
                found.Add((element, element.Attr("instr") ?? "", [.. element.Descendants()]));
            if (element.Name == W.FieldCode && open.TryPeek(out var inner) && !inner.IsInResult)
                inner.Code.Append(element.Value);
            foreach (var field in open.Where(field => field.IsInResult))
                field.Result.Add(element);
        }

        // { muc } is short for { REF muc }.
        return found.Where(field => KindOf(field.Code) is var kind && (Copies.Contains(kind.ToUpperInvariant()) || bookmarks.Contains(kind)));
    }

    /// <summary>Takes what a field copied out of sight, and says so where it shows tags.</summary>
    public static void Keep(string code, IReadOnlyList<XElement> result, Story story)
    {
        if (FirstTag(result) is var (paragraph, source))
            story.Problems.Add(TemplateProblems.CopiedTag(story.Places.Of(paragraph, source), KindOf(code).ToUpperInvariant()));
        foreach (var element in result)
            VerbatimText.Keep(element, story);
    }

    static void Apply(Story story, bool leavesReferences)
    {
        foreach (var (_, code, result) in In(story.Root))
            if (!leavesReferences || !CrossReferences.MayDecide(code, result, story.Root))
                Keep(code, result, story);
    }

    // A field without an end has no result that anybody could tell from the text after it.
    static void Turn(XElement sign, Stack<OpenField> open, List<(XElement Begin, string Code, IReadOnlyList<XElement> Result)> found)
    {
        switch (sign.Attr("fldCharType"))
        {
            case "begin":
                open.Push(new OpenField(sign));
                break;
            case "separate" when open.TryPeek(out var field):
                field.IsInResult = true;
                break;
            case "end" when open.TryPop(out var field):
                found.Add((field.Begin, field.Code.ToString(), field.Result));
                break;
        }
    }

    static string KindOf(string code) => code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    static (XElement Paragraph, string Source)? FirstTag(IReadOnlyList<XElement> result)
    {
        foreach (var paragraph in result.Where(e => e.Name == W.Text && e.Value.Contains('{')).Select(e => e.Ancestors(W.Paragraph).FirstOrDefault()).OfType<XElement>().Distinct())
        {
            var text = string.Concat(ParagraphText.Visible(paragraph).Pieces.Where(piece => result.Contains(piece.Element)).Select(piece => piece.Text));
            if (TagSpans.Find(text) is [var span, ..])
                return (paragraph, text.Substring(span.Start, span.Length));
        }

        return null;
    }

    sealed class OpenField(XElement begin)
    {
        public XElement Begin { get; } = begin;

        public StringBuilder Code { get; } = new();

        public List<XElement> Result { get; } = [];

        public bool IsInResult { get; set; }
    }
}
