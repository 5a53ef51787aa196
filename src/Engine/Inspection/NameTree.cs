using Reports.Engine.Scripting;

namespace Reports.Engine.Inspection;

/// <summary>The data that a template asks for, put together from the paths it uses: <c>members[].name</c> is a list of objects.</summary>
sealed class NameTree
{
    readonly List<NameUse> _uses = [];
    readonly List<string> _names = [];
    readonly Dictionary<string, NameTree> _members = new(StringComparer.Ordinal);

    NameTree(string path) => Path = path;

    /// <summary>The path from the root; empty for the root itself.</summary>
    public string Path { get; }

    /// <summary>The uses of exactly this path.</summary>
    public IReadOnlyList<NameUse> Uses => _uses;

    /// <summary>The members in the order of their first use.</summary>
    public IEnumerable<(string Name, NameTree Tree)> Members => _names.Select(name => (name, _members[name]));

    /// <summary>What the items look like; null when nothing is asked of any item.</summary>
    public NameTree? Items { get; private set; }

    public static NameTree Of(IEnumerable<NameUse> uses)
    {
        var root = new NameTree("");
        foreach (var use in uses)
            root.Find(use.Within is { Length: > 0 } within ? $"{within}.{use.Path}" : use.Path)._uses.Add(use);
        return root;
    }

    /// <summary>Every path below, parents first.</summary>
    public IEnumerable<NameTree> Descendants()
    {
        foreach (var (_, member) in Members)
        {
            yield return member;
            foreach (var below in member.Descendants())
                yield return below;
        }

        if (Items is null)
            yield break;
        yield return Items;
        foreach (var below in Items.Descendants())
            yield return below;
    }

    NameTree Find(string path)
    {
        var tree = this;
        foreach (var step in path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
            tree = step == "[]" ? tree.Items ??= new NameTree(tree.Path + "[]") : tree.Member(step);
        return tree;
    }

    NameTree Member(string name)
    {
        if (_members.TryGetValue(name, out var member))
            return member;
        member = new NameTree(Path.Length == 0 ? name : $"{Path}.{name}");
        _members[name] = member;
        _names.Add(name);
        return member;
    }
}
