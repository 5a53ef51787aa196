using System.Globalization;

namespace Reports.Templates.Json;

/// <summary>The path of a value, spelt out only when somebody asks: most values are right and nobody does.</summary>
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
