namespace Reports.Engine.Lifting;

/// <summary>The beginnings and ends of bookmarks, comments, permissions and moves: they may stand between paragraphs as well as in them.</summary>
static class RangeMarks
{
    public static bool Is(XElement element) => element.Name.Namespace == W.Main
        && (element.Name.LocalName.EndsWith("Start", StringComparison.Ordinal) || element.Name.LocalName.EndsWith("End", StringComparison.Ordinal));

    /// <summary>Those in an element, and the element itself when it is one.</summary>
    public static IEnumerable<XElement> In(XElement element) => element.DescendantsAndSelf().Where(Is);
}
