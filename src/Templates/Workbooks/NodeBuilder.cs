using Reports.Templates.Json;

namespace Reports.Templates.Workbooks;

/// <summary>A value that is being put together from cells in any order.</summary>
/// <param name="kind">An object or a list.</param>
sealed class NodeBuilder(DataSource source, NodeKind kind, NodePath place, int offset)
{
    readonly List<(string Name, object Value)> _members = [];
    readonly List<NodeBuilder> _items = [];

    public NodePath Place => place;

    /// <summary>The value of a member that is set already; null when it is not.</summary>
    public Node? this[string path] => Holder(path, 0, make: false) is { } holder && holder.Find(Last(path)) is Node value ? value : null;

    /// <summary>The list at a path, made where it is not there yet.</summary>
    public NodeBuilder List(string path, int at)
    {
        var holder = Holder(path, at, make: true)!;
        if (holder.Find(Last(path)) is NodeBuilder list)
            return list;
        list = new(source, NodeKind.List, holder.Place.Member(Last(path)), at);
        holder._members.Add((Last(path), list));
        return list;
    }

    /// <summary>A new item at the end of a list.</summary>
    public NodeBuilder Append(int at)
    {
        _items.Add(new(source, NodeKind.Object, place.Item(_items.Count), at));
        return _items[^1];
    }

    /// <summary>The path of a member that is still to be set.</summary>
    public NodePath PlaceOf(string path)
    {
        var at = place;
        foreach (var step in path.Split('.'))
        {
            var (name, index) = Indexed(step);
            at = at.Member(name);
            if (index is { } item)
                at = at.Item(item);
        }

        return at;
    }

    /// <summary>Sets a value; false when one is there already.</summary>
    public bool Set(string path, Node value)
    {
        if (Holder(path, value.Offset, make: true) is not { } holder || holder.Find(Last(path)) is not null)
            return false;
        holder._members.Add((Last(path), value));
        return true;
    }

    public Node Build() => new(kind, source, offset, place)
    {
        Items = [.. _items.Select(item => item.Build())],
        Members = [.. _members.Select(member => new NodeMember(member.Name, member.Value is Node node ? node.Offset : offset, member.Value as Node ?? ((NodeBuilder)member.Value).Build()))],
    };

    object? Find(string name)
    {
        foreach (var member in _members)
        {
            if (member.Name == name)
                return member.Value;
        }

        return null;
    }

    NodeBuilder? Holder(string path, int at, bool make)
    {
        var holder = this;
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            var (name, index) = Indexed(step);
            if (holder.Find(name) is not { } value)
            {
                if (!make || index is not null)
                    return null;
                value = new NodeBuilder(source, NodeKind.Object, holder.Place.Member(name), at);
                holder._members.Add((name, value));
            }

            if (value is not NodeBuilder below || (index is { } number && number >= below._items.Count))
                return null;
            holder = index is { } item ? below._items[item] : below;
        }

        return holder;
    }

    // members[3] is the fourth item of the members.
    static (string Name, int? Index) Indexed(string step) => step.EndsWith(']') && step.LastIndexOf('[') is > 0 and var open && int.TryParse(step[(open + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        ? (step[..open], index)
        : (step, null);

    static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];
}
