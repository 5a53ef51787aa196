using Reports.Engine.Diagnostics;

namespace Reports.Templates.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Offset">The byte where it begins.</param>
/// <param name="Place">The path that leads to it.</param>
sealed record Node(NodeKind Kind, JsonText Source, int Offset, NodePath Place)
{
    /// <summary>The text, composed (NFC), or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<Node> Items { get; init; } = [];

    public IReadOnlyList<NodeMember> Members { get; init; } = [];

    public string Path => Place.ToString();

    /// <summary>True for a text that is one «…» of a new file, to be filled in, and nothing else.</summary>
    public static bool IsPlace(string text) => text is ['«', .., '»'] && text.IndexOf('»', StringComparison.Ordinal) == text.Length - 1;

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

    /// <summary>Where it stands.</summary>
    public JsonLocation At() => At(Path);

    /// <summary>Where it stands, for something that is to be found by another path.</summary>
    public JsonLocation At(string path) => Source.At(Offset, path);

    public bool Equals(Node? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Offset;
}
