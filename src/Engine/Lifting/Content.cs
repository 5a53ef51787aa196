using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>What a reader of the paper would see of an element.</summary>
static class Content
{
    /// <summary>True when anything would be printed: words, tags, marks, pictures, fields, breaks within the text.</summary>
    /// <remarks>Spaces alone, page breaks and proofing marks are nothing to see.</remarks>
    public static bool IsVisible(XElement element) =>
        Runs(element).Any(run => run.Elements().Any(IsVisibleInRun)) || element.DescendantsAndSelf(W.Formula).Any() || element.DescendantNodes().Any(Marks.IsMark);

    public static bool HasPageBreak(XElement element) => element.DescendantsAndSelf(W.Break).Any(IsPageBreak);

    /// <summary>A paragraph that holds a page break and nothing else, not even the style of its neighbours.</summary>
    public static XElement PageBreakParagraph() => new(W.Paragraph, PageBreakRun());

    public static XElement PageBreakRun() =>
        new(W.Run, new XElement(W.Break, new XAttribute(W.Type, "page")));

    /// <summary>A paragraph that holds a section break and nothing else.</summary>
    public static XElement SectionParagraph(XElement section) =>
        new(W.Paragraph, new XElement(W.ParagraphProperties, section));

    static IEnumerable<XElement> Runs(XElement element) => element.DescendantsAndSelf(W.Run);

    static bool IsVisibleInRun(XElement element)
    {
        if (element.Name == W.Text || element.Name == W.FieldCode)
            return !string.IsNullOrWhiteSpace(element.Value);
        return element.Name != W.RunProperties && element.Name != W.LastRenderedPageBreak && !IsPageBreak(element)
            && element.Name != W.Tab;
    }

    static bool IsPageBreak(XElement element) =>
        element.Name == W.Break && (string?)element.Attribute(W.Type) == "page";
}

/// <summary>Finds on which side of its cell's text a tag stands.</summary>
static class CellEdges
{
    /// <summary>True when the cell's text lies before the tag: <c>Khối {{ for k in khoi }}</c>.</summary>
    public static bool IsBehind(Tag tag, XElement cell) => Runs(tag, cell) is [var first, .., var last] && last == tag.Run && first != last;

    /// <summary>True when the cell's text lies after the tag: <c>{{ end }} Tổng</c>.</summary>
    public static bool IsBefore(Tag tag, XElement cell) => Runs(tag, cell) is [var first, .., var last] && first == tag.Run && first != last;

    static List<XElement> Runs(Tag tag, XElement cell) =>
        cell.Descendants(W.Run).Where(run => run == tag.Run || Content.IsVisible(run)).ToList();
}

/// <summary>The beginnings and ends of bookmarks, comments, permissions and moves: they may stand between paragraphs as well as in them.</summary>
static class RangeMarks
{
    public static bool Is(XElement element) => element.Name.Namespace == W.Main
        && (element.Name.LocalName.EndsWith("Start", StringComparison.Ordinal) || element.Name.LocalName.EndsWith("End", StringComparison.Ordinal));

    /// <summary>Those in an element, and the element itself when it is one.</summary>
    public static IEnumerable<XElement> In(XElement element) => element.DescendantsAndSelf().Where(Is);
}
