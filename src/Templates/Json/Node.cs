namespace Reports.Templates.Json;

/// <summary>A value of a data file, as JSON has them, that knows where it stands.</summary>
/// <param name="Offset">Where it begins: the byte of a JSON file, the number of a cell that was read.</param>
sealed record Node(NodeKind Kind, DataSource Source, int Offset, NodePath Place)
{
    /// <summary>The text, composed (NFC), or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<Node> Items { get; init; } = [];

    public IReadOnlyList<NodeMember> Members { get; init; } = [];

    public string Path => Place.ToString();

    /// <summary>True for a text that is one «…» of a new file, to be filled in, and nothing else.</summary>
    public static bool IsPlace(string text) => text is ['«', .., '»'] && text.IndexOf('»', StringComparison.Ordinal) == text.Length - 1;

    /// <summary>True for a text in which nothing can be seen.</summary>
    public static bool IsBlank(string text) => string.IsNullOrWhiteSpace(Visible(text));

    /// <summary>A text without the spaces of no width and byte order marks that come along when it is pasted.</summary>
    public static string Visible(string text) => text.AsSpan().ContainsAny('\u200b', '\ufeff')
        ? text.Replace("\u200b", "", StringComparison.Ordinal).Replace("\ufeff", "", StringComparison.Ordinal)
        : text;

    /// <summary>True for null, blank texts, a «…» to be filled in, and lists and objects of nothing else.</summary>
    public bool SaysNothing => Kind switch
    {
        NodeKind.Null => true,
        NodeKind.Text => IsPlace(Text) || IsBlank(Text),
        NodeKind.List => Items.All(item => item.SaysNothing),
        NodeKind.Object => Members.All(member => member.Value.SaysNothing),
        _ => false,
    };

    /// <summary>The value below at a path of members, such as <c>posts.party</c>; null when there is none.</summary>
    public Node? Find(string path)
    {
        Node? at = this;
        foreach (var step in path.Split('.'))
            at = at?[step];
        return at;
    }

    public Node? this[string name]
    {
        get
        {
            for (var at = 0; at < Members.Count; at++)
            {
                if (Members[at].Name == name)
                    return Members[at].Value;
            }

            return null;
        }
    }

    public FactLocation At() => At(Path);

    /// <summary>Where it stands, for something that is to be found by another path.</summary>
    public FactLocation At(string path) => Source.At(Offset, path);

    public bool Equals(Node? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Offset;
}

/// <summary>The kinds of JSON values.</summary>
enum NodeKind
{
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Object,
}

/// <summary>A named value of an object.</summary>
/// <param name="Name">The key, composed (NFC).</param>
/// <param name="Offset">The byte where the key begins.</param>
sealed record NodeMember(string Name, int Offset, Node Value);

/// <summary>The path of a value, written out only when it is asked for: most values are right, and it never is.</summary>
sealed class NodePath
{
    readonly NodePath? _above;
    readonly string? _name;
    readonly int _index;

    NodePath(NodePath? above, string? name, int index) => (_above, _name, _index) = (above, name, index);

    /// <summary>The whole file: <c>$</c>.</summary>
    public static NodePath Root { get; } = new(null, "$", 0);

    /// <summary>A path that begins with a name of its own, such as <c>figures</c>.</summary>
    public static NodePath From(string name) => new(null, name, 0);

    /// <summary>True when a path is the other one or leads further down from it: <c>$.members[3].name</c> from <c>$.members</c>.</summary>
    public static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');

    /// <summary>The place in a list, from 0; null for everything else.</summary>
    public int? Index => _above is not null && _name is null ? _index : null;

    public NodePath Member(string name) => new(this, name, 0);

    public NodePath Item(int index) => new(this, null, index);

    /// <summary>Such as <c>$.pupils.conduct[0].total</c>.</summary>
    public override string ToString() => _above switch
    {
        null => _name!,
        _ when _name is not null => $"{_above}.{_name}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{_above}[{_index}]"),
    };
}
