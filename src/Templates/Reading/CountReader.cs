using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a count, with the share stated beside it.</summary>
static class CountReader
{
    static readonly string[] Keys = ["count", "percent"];

    public static object? Read(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.Number => Number(leaf) is { } value ? new Count(value) : null,
        NodeKind.Object => WithShare(leaf),
        _ => leaf.Wrong(Expectations.Count),
    };

    static Count? WithShare(Leaf leaf)
    {
        foreach (var member in leaf.Node.Members.Where(member => !Keys.Contains(member.Name)))
            leaf.Problems.Add(ReadingProblems.UnknownKey(leaf.Node, member, Keys));

        if (leaf.Node["count"] is not { } count)
        {
            leaf.Problems.Add(ReadingProblems.Missing(leaf.Node, "count", "số lượng"));
            return null;
        }

        if (count.Kind == NodeKind.Null)
            return null;

        var value = Number(leaf with { Node = count });
        return value is { } number ? new(number, Percent(leaf)) : null;
    }

    static int? Number(Leaf leaf)
    {
        if (NumberReader.Whole(leaf) is not int number)
            return null;
        if (number >= 0)
            return number;

        leaf.Problems.Add(ReadingProblems.OutOfRange(leaf.Node, 0, int.MaxValue));
        return null;
    }

    static string? Percent(Leaf leaf)
    {
        switch (leaf.Node["percent"])
        {
            case null or { Kind: NodeKind.Null }:
                return null;
            case { Kind: NodeKind.Text } text:
                return text.Text.Trim().TrimEnd('%').TrimEnd();
            // A JSON number has a point by its own grammar: it says a value, not how it was printed.
            case { Kind: NodeKind.Number } number:
                return number.Text.Replace('.', ',');
            case { } other:
                leaf.Problems.Add(ReadingProblems.WrongKind(other, Expectations.Percent));
                return null;
        }
    }
}
