using System.Text;
using System.Xml.Linq;
using Reports.Engine.Tags;
using Reports.Engine.Word;

namespace Reports.Engine.Compiling.Verbatim;

/// <summary>After this step nobody sees tags in what Word copied from elsewhere in the document: tables of contents, indexes, cross-references.</summary>
/// <remarks>
/// Word copies a heading with its tags and without the loop around it: <c>{{ c.title }}</c> means nothing there, and half of an
/// <c>if</c> would govern the rest of the document. Word makes the copy anew whenever fields are updated.
/// </remarks>
static class FieldResults
{
    static readonly HashSet<string> Copies = ["TOC", "INDEX", "TOA", "REF", "PAGEREF", "NOTEREF", "STYLEREF"];

    public static void Apply(Story story)
    {
        if (!story.Root.DescendantsAndSelf().Any(e => e.Name == W.FieldChar || e.Name == W.SimpleField))
            return;
        var bookmarks = story.Root.Descendants(W.BookmarkStart).Attributes(W.Name).Select(name => name.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<OpenField>();
        foreach (var element in story.Root.Descendants().ToList())
        {
            if (element.Name == W.FieldChar)
            {
                Turn(element, open, bookmarks, story);
                continue;
            }

            if (element.Name == W.SimpleField)
                Keep([.. element.Descendants()], element.Attr("instr") ?? "", bookmarks, story);
            if (element.Name == W.FieldCode && open.TryPeek(out var inner) && !inner.IsInResult)
                inner.Code.Append(element.Value);
            foreach (var field in open.Where(field => field.IsInResult))
                field.Result.Add(element);
        }
    }

    // A field without an end has no result that anybody could tell from the text after it.
    static void Turn(XElement sign, Stack<OpenField> open, HashSet<string> bookmarks, Story story)
    {
        switch (sign.Attr("fldCharType"))
        {
            case "begin":
                open.Push(new OpenField());
                break;
            case "separate" when open.TryPeek(out var field):
                field.IsInResult = true;
                break;
            case "end" when open.TryPop(out var field):
                Keep(field.Result, field.Code.ToString(), bookmarks, story);
                break;
        }
    }

    static void Keep(IReadOnlyList<XElement> result, string code, HashSet<string> bookmarks, Story story)
    {
        var kind = code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

        // { muc } is short for { REF muc }.
        if (!Copies.Contains(kind.ToUpperInvariant()) && !bookmarks.Contains(kind))
            return;
        if (FirstTag(result) is var (paragraph, source))
            story.Problems.Add(TemplateProblems.CopiedTag(story.Places.Of(paragraph, source), kind.ToUpperInvariant()));
        foreach (var element in result)
            VerbatimText.Keep(element, story);
    }

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

    sealed class OpenField
    {
        public StringBuilder Code { get; } = new();

        public List<XElement> Result { get; } = [];

        public bool IsInResult { get; set; }
    }
}
