namespace Reports.Engine.Compiling.Repeating;

/// <summary>After this step a bookmark, protected or commented stretch begins and ends in the same turn of the same groups.</summary>
/// <remarks>
/// Authors mark stretches without looking where tags stand. An end that would be written once for every item while its
/// beginning is written once moves after the group, a beginning moves before it. A comment whose stretch does not fit
/// its reference loses the stretch and stays at its reference.
/// </remarks>
static class RangePairs
{
    static readonly (XName Start, XName End)[] Kinds =
    [
        (W.BookmarkStart, W.BookmarkEnd),
        (W.PermissionStart, W.PermissionEnd),
        (W.CommentStart, W.CommentEnd),
    ];

    /// <summary>What begins or ends a stretch.</summary>
    public static readonly XName[] Ends = [.. Kinds.SelectMany(kind => new[] { kind.Start, kind.End })];

    public static void Apply(Story story)
    {
        var scopes = GroupScope.Of(story.Root).Where(pair => Ends.Contains(pair.Element.Name) || IsReference(pair.Element)).ToList();
        if (scopes.All(pair => pair.Scope.Outer is null))
            return;
        foreach (var (start, end) in Kinds)
            foreach (var range in scopes.Where(p => p.Element.Name == start || p.Element.Name == end).GroupBy(p => IdOf(p.Element)).ToList())
                Settle(range.ToList(), start, scopes);
    }

    static void Settle(
        List<(XElement Element, GroupScope Scope)> range, XName startName, List<(XElement Element, GroupScope Scope)> all)
    {
        if (range is not [var start, var end] || start.Element.Name != startName || end.Element.Name == startName)
        {
            foreach (var (element, scope) in range.Where(pair => pair.Scope.Outer is not null))
                element.Remove();
            return;
        }

        if (startName != W.CommentStart)
        {
            MoveOut(start, end);
            return;
        }

        var reference = all.FirstOrDefault(pair => IsReference(pair.Element) && IdOf(pair.Element) == IdOf(start.Element));
        if (start.Scope == end.Scope && start.Scope == reference.Scope)
            return;
        start.Element.Remove();
        end.Element.Remove();
    }

    static void MoveOut((XElement Element, GroupScope Scope) start, (XElement Element, GroupScope Scope) end)
    {
        var (outermostOfStart, outermostOfEnd) = (default(GroupScope), default(GroupScope));
        var (left, right) = (start.Scope, end.Scope);
        while (left != right)
        {
            if (left.Depth >= right.Depth)
                (outermostOfStart, left) = (left, left.Outer!);
            else
                (outermostOfEnd, right) = (right, right.Outer!);
        }

        if (outermostOfStart is not null)
            Move(start.Element, element => outermostOfStart.Open!.AddBeforeSelf(element));
        if (outermostOfEnd is not null)
            Move(end.Element, element => outermostOfEnd.Close!.AddAfterSelf(element));
    }

    static void Move(XElement element, Action<XElement> place)
    {
        element.Remove();
        place(element);
    }

    static bool IsReference(XElement element) => element.Name.LocalName == "commentReference";

    static string IdOf(XElement element) => (string?)element.Attribute(W.Id) ?? "";
}
