using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a count, with the share stated beside it.</summary>
static class CountReader
{
    static readonly KnownWord Number = new("count", new("số lượng", "number"));
    static readonly KnownWord Share = new("percent", new("tỷ lệ", "share"));

    public static object? Read(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.Number => Value(leaf) is { } value ? new Count(value) : null,
        NodeKind.Object => WithShare(leaf),
        _ => leaf.Wrong(Expectations.Count),
    };

    static Count? WithShare(Leaf leaf)
    {
        foreach (var member in leaf.Node.Members.Where(member => member.Name != Number.Written && member.Name != Share.Written))
            leaf.Problems.Add(UnknownKey(leaf.Node, member));

        if (leaf.Node[Number.Written] is not { } count)
        {
            leaf.Problems.Add(ReadingProblems.Missing(leaf.Node, leaf.Name, Number));
            return null;
        }

        if (count.Kind == NodeKind.Null)
            return null;

        var value = Value(leaf with { Node = count });
        return value is { } number ? new(number, Percent(leaf)) : null;
    }

    static Diagnostic UnknownKey(Node node, NodeMember member)
    {
        var free = new[] { Number, Share }.Where(word => node[word.Written] is null).ToList();
        return ReadingProblems.UnknownKey(node, member, free, KnownWord.Meant(member.Name, free));
    }

    static int? Value(Leaf leaf)
    {
        if (NumberReader.Whole(leaf) is not int number)
            return null;
        if (number >= 0)
            return number;

        leaf.Problems.Add(ReadingProblems.OutOfRange(leaf.Node, leaf.Name, 0, int.MaxValue));
        return null;
    }

    static string? Percent(Leaf leaf)
    {
        switch (leaf.Node[Share.Written])
        {
            case null or { Kind: NodeKind.Null }:
                return null;
            case { Kind: NodeKind.Text } text:
                return text.Text.Trim().TrimEnd('%').TrimEnd();
            // A JSON number has a point by its own grammar: it says a value, not how it was printed.
            case { Kind: NodeKind.Number } number:
                return number.Text.Replace('.', ',');
            case { } other:
                leaf.Problems.Add(ReadingProblems.WrongKind(other, leaf.Name, Expectations.Percent));
                return null;
        }
    }
}
