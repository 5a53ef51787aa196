using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Reads a choice: the word, or the boxes of the form.</summary>
static class MarkReader
{
    public static object? Read(Leaf leaf) => leaf.Node.Kind switch
    {
        NodeKind.Text => new Mark([new(leaf.Node.Text.Trim(), true)], true),
        NodeKind.Object => new Mark([.. leaf.Node.Members.Select(member => Box(leaf, member))], false),
        _ => leaf.Wrong(Expectations.Mark),
    };

    static MarkedBox Box(Leaf leaf, NodeMember member)
    {
        if (member.Value.Kind is not (NodeKind.True or NodeKind.False or NodeKind.Null))
            leaf.Problems.Add(ReadingProblems.WrongKind(member.Value, leaf.Name, Expectations.Boolean));
        return new(member.Name, member.Value.Kind == NodeKind.True);
    }
}
