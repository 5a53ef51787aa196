using Reports.Engine.Scripting.Pages;
using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>After this step no paragraph is left whose tags print nothing: its marks stand where it stood.</summary>
/// <remarks>
/// <c>{{ if a }}{{ x = 1 }}{{ else }}{{ x = 2 }}{{ end }}</c> and <c>{{ capture x }}chữ{{ end }}</c> would leave an empty
/// line. What is captured goes along without its paragraph: it is never written as XML.
/// </remarks>
static class SilentParagraphs
{
    public static void Dissolve(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.Paragraph).Where(p => p.Nodes().Any(IsTag)).ToList())
            if (HasNeighbour(paragraph) && paragraph.Element(W.ParagraphProperties)?.Element(W.Section) is null
                && Remains(paragraph) is { } nodes)
                Replace(paragraph, nodes);
    }

    // Moved, not copied: a mark remembers its tag.
    static void Replace(XElement paragraph, List<XNode> nodes)
    {
        foreach (var node in nodes)
            node.Remove();
        paragraph.ReplaceWith(nodes);
    }

    static bool IsTag(XNode node) => node is XText && node.Annotation<Tag>() is not null;

    // The only paragraph of a cell keeps its height, and a cell needs one.
    static bool HasNeighbour(XElement paragraph) => paragraph.Parent!.Elements()
        .Any(e => e != paragraph && (e.Name == W.Paragraph || e.Name == W.Table || e.Name == W.ContentControl));

    // What is left of the paragraph; null when something in it is printed.
    static List<XNode>? Remains(XElement paragraph)
    {
        var nodes = new List<XNode>();
        var open = new Stack<string>();
        foreach (var node in paragraph.Nodes())
        {
            var isCollected = open.Any(Keywords.Collects);
            if (node.Annotation<Tag>() is { } tag && node is XText)
                Follow(tag, open);
            else if (!isCollected && IsEmpty(node))
                continue;
            else if (!isCollected && !IsRangeMark(node))
                return null;
            nodes.Add(node);
        }

        return nodes;
    }

    static void Follow(Tag tag, Stack<string> open)
    {
        if (tag.Kind == TagKind.Open)
            open.Push(tag.Word);
        else if (tag.Kind == TagKind.Close)
            open.TryPop(out _);
    }

    static bool IsEmpty(XNode node) => node is XElement element
        && (element.Name == W.ParagraphProperties || element.Name == W.ProofError
            || (element.Name == W.Run && !Content.IsVisible(element) && !Content.HasPageBreak(element)));

    // Bookmarks and ranges may stand between paragraphs as well as in them.
    static bool IsRangeMark(XNode node) => node is XElement element
        && (element.Name == W.BookmarkStart || element.Name == W.BookmarkEnd
            || element.Name == W.CommentStart || element.Name == W.CommentEnd
            || element.Name == W.PermissionStart || element.Name == W.PermissionEnd);
}
