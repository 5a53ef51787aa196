using Reports.Engine.Tags;

namespace Reports.Engine.Compiling;

/// <summary>What runs together: the part outside of groups, or one branch of one group.</summary>
/// <param name="outer">What the group stands in; null outside of groups.</param>
/// <param name="former">The branch before this one; null for the first.</param>
sealed class GroupScope(GroupScope? outer, XText? open, GroupScope? former)
{
    public GroupScope? Outer { get; } = outer;

    public XText? Open { get; } = open;

    /// <summary>The group's closing mark; branches that another one follows know it too.</summary>
    public XText? Close { get; private set; }

    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

    /// <summary>The opening mark of the innermost loop around it; null outside of loops. What stands after a loop's <c>else</c> is outside.</summary>
    public XText? Loop { get; } =
        former is null && open?.Annotation<Tag>()?.Word is "for" or "while" or "tablerow" ? open : outer?.Loop;

    GroupScope? Former { get; } = former;

    /// <summary>The scope of every element of a part, in document order: marks of one group are siblings and nest properly.</summary>
    public static IEnumerable<(XElement Element, GroupScope Scope)> Of(XElement root)
    {
        var scope = new GroupScope(null, null, null);
        foreach (var node in root.DescendantNodes())
        {
            if (node is XElement element)
                yield return (element, scope);
            else if (node.Annotation<Tag>() is { } tag)
                scope = Next(scope, tag, (XText)node);
        }
    }

    static GroupScope Next(GroupScope scope, Tag tag, XText mark)
    {
        if (tag.Kind == TagKind.Open)
            return new GroupScope(scope, mark, null);
        if (scope.Outer is null)
            return scope;
        if (tag.Kind == TagKind.Divide)
            return new GroupScope(scope.Outer, scope.Open, scope);
        if (tag.Kind != TagKind.Close)
            return scope;
        for (var branch = scope; branch is not null; branch = branch.Former)
            branch.Close = mark;
        return scope.Outer;
    }
}
