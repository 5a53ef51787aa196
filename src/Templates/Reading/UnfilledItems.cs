using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Items of lists that a new file brought along and nobody has written in: they are no members, awards or limitations.</summary>
/// <remarks>Example: <c>{"name": "«họ và tên đảng viên»", "official": null}</c> before or after the members of the branch.</remarks>
static class UnfilledItems
{
    /// <summary>The same value without such items; a list of nothing else is not there.</summary>
    /// <param name="unfilled">Takes the paths of the texts that stand in them.</param>
    public static Node Without(Node node, ISet<string> unfilled) => node.Kind switch
    {
        NodeKind.Object => Object(node, unfilled),
        NodeKind.List => List(node, unfilled),
        _ => node,
    };

    static Node Object(Node node, ISet<string> unfilled)
    {
        List<NodeMember>? kept = null;
        for (var at = 0; at < node.Members.Count; at++)
        {
            var member = node.Members[at];
            var value = Without(member.Value, unfilled);
            if (ReferenceEquals(value, member.Value))
            {
                kept?.Add(member);
                continue;
            }

            kept ??= [.. node.Members.Take(at)];
            if (value is not { Kind: NodeKind.List, Items.Count: 0 })
                kept.Add(member with { Value = value });
        }

        return kept is null ? node : node with { Members = kept };
    }

    static Node List(Node node, ISet<string> unfilled)
    {
        List<Node>? kept = null;
        for (var at = 0; at < node.Items.Count; at++)
        {
            var item = node.Items[at];
            var value = IsLeftOver(item) ? null : Without(item, unfilled);
            if (ReferenceEquals(value, item))
            {
                kept?.Add(item);
                continue;
            }

            kept ??= [.. node.Items.Take(at)];
            if (value is not null)
                kept.Add(value);
            else
                Places(item, unfilled);
        }

        return kept is null ? node : node with { Items = kept };
    }

    static bool IsLeftOver(Node item) => item.Kind == NodeKind.Object && item.SaysNothing && HasPlace(item);

    static bool HasPlace(Node node) => node.Kind == NodeKind.Text || node.Items.Any(HasPlace) || node.Members.Any(member => HasPlace(member.Value));

    static void Places(Node node, ISet<string> unfilled)
    {
        if (node.Kind == NodeKind.Text)
            unfilled.Add(node.Path);
        foreach (var below in node.Items.Concat(node.Members.Select(member => member.Value)))
            Places(below, unfilled);
    }
}
