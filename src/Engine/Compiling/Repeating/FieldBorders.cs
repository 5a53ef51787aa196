using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Repeating;

/// <summary>Refuses groups that cut a complex field in two: its beginning, separator and end stand in one branch of one group.</summary>
/// <remarks>A beginning without its end makes Word hide all that follows, or call the file damaged (ECMA-376 part 1, 17.16.18).</remarks>
static class FieldBorders
{
    static readonly XName Type = W.Main + "fldCharType";

    /// <summary>Checks a part whose tags are lifted.</summary>
    public static void Check(Story story)
    {
        if (story.Problems.HasErrors)
            return;
        var cut = new HashSet<XText>();
        var stories = GroupScope.Of(story.Root).Where(pair => pair.Element.Name == W.FieldChar).ToList().GroupBy(pair => StoryOf(pair.Element));
        foreach (var text in stories)
        {
            var begun = new Stack<GroupScope>();
            foreach (var (sign, scope) in text)
            {
                var type = (string?)sign.Attribute(Type);
                if (type == "begin")
                    begun.Push(scope);
                else if (begun.TryPeek(out var begin) && begin != scope)
                    cut.Add(Outermost(begin, scope).Open!);
                if (type == "end")
                    begun.TryPop(out _);
            }
        }

        foreach (var open in cut)
            story.Problems.Add(TemplateProblems.CutsField(open.Annotation<Tag>()!, CloseOf(open)));
    }

    // The field in a text box runs within the box, whatever field its anchor stands in.
    static XElement StoryOf(XElement sign) => sign.Ancestors().First(e => e.Name == W.TextBoxContent || W.IsNote(e) || e.Parent is null);

    // Of the groups that hold one sign and not the other, the outermost.
    static GroupScope Outermost(GroupScope one, GroupScope other)
    {
        var around = Chain(other).ToHashSet();
        return Chain(one).LastOrDefault(scope => !around.Contains(scope))
            ?? Chain(other).TakeWhile(scope => scope != one).Last();
    }

    static IEnumerable<GroupScope> Chain(GroupScope scope)
    {
        for (var at = scope; at is not null; at = at.Outer)
            yield return at;
    }

    // Tags of one group are siblings: the end is the one at which every group opened since is closed.
    static Tag CloseOf(XText open)
    {
        var depth = 0;
        return open.NodesAfterSelf().Prepend(open).Select(node => node.Annotation<Tag>()).OfType<Tag>().First(tag =>
            (depth += tag.Kind == TagKind.Open ? 1 : tag.Kind == TagKind.Close ? -1 : 0) == 0);
    }
}
