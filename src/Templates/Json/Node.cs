using Reports.Engine.Diagnostics;

namespace Reports.Templates.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">The file it was read from.</param>
/// <param name="Offset">The byte where it begins.</param>
sealed record Node(NodeKind Kind, JsonText Source, int Offset)
{
    /// <summary>The text, composed (NFC), or the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<Node> Items { get; init; } = [];

    public IReadOnlyList<NodeMember> Members { get; init; } = [];

    public Node? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;

    public JsonLocation At(string path) => Source.At(Offset, path);

    public bool Equals(Node? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Offset;
}
