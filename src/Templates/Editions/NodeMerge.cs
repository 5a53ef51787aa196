using Reports.Templates.Json;

namespace Reports.Templates.Editions;

/// <summary>Lays the data of one edition over that of the edition it extends: only what changed is stated.</summary>
/// <remarks>
/// Objects merge key by key. Lists of objects with an <c>id</c> or a <c>code</c> merge by it, and
/// <c>{"id": "x", "removed": true}</c> takes one out, and <c>"after": "y"</c> puts a new one behind another; otherwise it
/// comes last. Anything else is replaced.
/// </remarks>
static class NodeMerge
{
    public static Node Over(Node below, Node above) => (below.Kind, above.Kind) switch
    {
        (NodeKind.Object, NodeKind.Object) => above with { Members = Members(below, above) },
        (NodeKind.List, NodeKind.List) when above.Items.Count > 0 && above.Items.All(item => Key(item) is not null) => above with { Items = Items(below, above) },
        _ => above,
    };

    static List<NodeMember> Members(Node below, Node above)
    {
        var kept = below.Members.Select(member => above[member.Name] is { } value ? member with { Value = Over(member.Value, value) } : member);
        var added = above.Members.Where(member => below[member.Name] is null);
        return [.. kept, .. added];
    }

    static List<Node> Items(Node below, Node above)
    {
        var items = below.Items.Select(item => above.Items.FirstOrDefault(other => Key(other) == Key(item)) is { } other ? Over(item, other) : item).ToList();
        foreach (var added in above.Items.Where(item => below.Items.All(other => Key(other) != Key(item))))
        {
            var before = added["after"] is { } after ? items.FindIndex(item => Key(item) == after.Text) : -1;
            items.Insert(before < 0 ? items.Count : before + 1, added);
        }

        return [.. items.Where(item => item["removed"]?.Kind != NodeKind.True)];
    }

    static string? Key(Node item) => (item["id"] ?? item["code"])?.Text;
}
