using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Tags;

namespace Reports.Engine.Lifting;

/// <summary>Refuses <c>break</c>, <c>continue</c> and <c>ret</c> that would leave a paragraph, cell or row half written.</summary>
/// <remarks>A loop over rows that is left from within a cell would write a row without its end.</remarks>
static class LoopExits
{
    /// <summary>Checks the lifted tags of a part.</summary>
    public static void Check(XElement root, IReadOnlyList<Tag> tags, DiagnosticBag diagnostics)
    {
        var places = new Dictionary<Tag, XObject?>();
        foreach (var mark in root.DescendantNodes().OfType<XText>())
            if (mark.Annotation<Tag>() is { } tag)
                places.TryAdd(tag, mark.Parent);

        // A tag that prints stands in its run.
        Check(tags, tag => places.GetValueOrDefault(tag, tag.Run), diagnostics);
    }

    /// <summary>Checks the tags of one text, which is written as a whole.</summary>
    public static void Check(IReadOnlyList<Tag> tags, DiagnosticBag diagnostics) => Check(tags, _ => null, diagnostics);

    static void Check(IReadOnlyList<Tag> tags, Func<Tag, XObject?> placeOf, DiagnosticBag diagnostics)
    {
        var open = new Stack<(Tag Tag, XObject? Place)>();
        foreach (var tag in tags)
        {
            var place = placeOf(tag);
            if (tag.Kind == TagKind.Open)
                open.Push((tag, place));
            else if (tag.Kind == TagKind.Close)
                open.TryPop(out _);
            if (!ExitScanner.MayLeave(tag.Code))
                continue;
            foreach (var word in ExitScanner.Scan(Behind(tag)))
                if (Problem(tag, word, place, open) is { } problem)
                    diagnostics.Add(problem);
        }
    }

    // The statements after the control word: «break» in {{ for x in xs; break }}.
    static string Behind(Tag tag) => tag.Kind is TagKind.Open or TagKind.Divide or TagKind.Close
        ? tag.Code[TagScanner.Scan(tag.Code)[0].StatementEnd..]
        : tag.Code;

    static Diagnostic? Problem(Tag tag, string word, XObject? place, Stack<(Tag Tag, XObject? Place)> open)
    {
        if (word == "ret")
            return open.Any(group => group.Tag.Word is "func" or "do") ? null : TemplateProblems.ReturnsHalf(tag.Location);

        // What stands in «capture» or a function is text: only what is around it can be left half written.
        foreach (var (group, groupPlace) in open)
        {
            if (Keywords.IsLoop(group.Word))
                return IsCollected(group, open) || (groupPlace == place && !IsRow(place)) ? null : TemplateProblems.LeavesHalf(tag.Location, word);
            if (group.Word is "func" or "do")
                break;
            if (Keywords.Collects(group.Word))
                place = groupPlace;
        }

        return ScriptProblems.JumpOutsideLoop(tag.Location, word);
    }

    static bool IsCollected(Tag loop, Stack<(Tag Tag, XObject? Place)> open) =>
        open.SkipWhile(group => group.Tag != loop).Any(group => Keywords.Collects(group.Tag.Word));

    // Columns are counted before they are written: a loop over cells runs to its end.
    static bool IsRow(XObject? place) => place is XElement { Name: var name } && name == W.Row;
}
