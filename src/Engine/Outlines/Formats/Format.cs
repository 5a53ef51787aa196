namespace Reports.Engine.Outlines.Formats;

/// <summary>Formatting as named values; what is not said has the default that Word takes.</summary>
/// <remarks>Later layers cover earlier ones: defaults, style after style, then what the text itself says.</remarks>
sealed class Format
{
    internal static readonly Format Empty = new([]);

    // What Word takes where nobody says anything.
    static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["align"] = "left",
        ["indent left"] = "0 mm",
        ["indent right"] = "0 mm",
        ["first line"] = "0 mm",
        ["before"] = "0 pt",
        ["after"] = "0 pt",
        ["line height"] = "1",
        ["size"] = "10 pt",
        ["font"] = "Times New Roman",
        ["colour"] = "auto",
        ["letter spacing"] = "0 pt",
        ["letter width"] = "100%",
        ["raised by"] = "0 pt",
        ["outline level"] = "body",
    };

    static readonly HashSet<string> Switches = new(StringComparer.Ordinal)
    {
        "bold", "italic", "strike", "double strike", "caps", "small caps", "hidden", "outlined", "shadow", "embossed", "engraved",
        "keep with next", "keep together", "page break before", "no space between", "right to left",
    };

    readonly Dictionary<string, string> _values;

    Format(Dictionary<string, string> values) => _values = values;

    internal static Format Of(IEnumerable<(string Name, string Value)> said)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in said)
            values[name] = value;
        return new Format(values);
    }

    bool IsEmpty => _values.Count == 0;

    internal string this[string name] => _values.TryGetValue(name, out var value) ? value : Default(name);

    /// <summary>The part of this format whose names pass a test.</summary>
    internal Format Only(Func<string, bool> test) => new(_values.Where(v => test(v.Key)).ToDictionary(StringComparer.Ordinal));

    /// <summary>This format, overridden by another.</summary>
    internal Format Under(Format upper)
    {
        if (upper.IsEmpty)
            return this;
        if (IsEmpty)
            return upper;
        var values = new Dictionary<string, string>(_values, StringComparer.Ordinal);
        foreach (var (name, value) in upper._values)
            values[name] = value;
        return new Format(values);
    }

    /// <summary>How this differs from a base, as words in a fixed order.</summary>
    internal IReadOnlyList<string> Against(Format other)
    {
        if (ReferenceEquals(this, other))
            return [];
        return [.. _values.Keys.Union(other._values.Keys)
            .Where(n => this[n] != other[n])
            .OrderBy(FormatOrder.Of)
            .ThenBy(n => n, StringComparer.Ordinal)
            .Select(n => Word(n, this[n]))];
    }

    static string Default(string name) => Defaults.GetValueOrDefault(name) ?? (Switches.Contains(name) ? "off" : "none");

    static string Word(string name, string value)
    {
        if (Switches.Contains(name))
            return value == "on" ? name : "not " + name;
        if (name == "align")
            return value is "left" or "right" ? $"aligned {value}" : value;
        if (name == "script")
            return value == "none" ? "on the line" : value;
        if (name == "first line" && value.StartsWith('-'))
            return "hanging " + value[1..];
        return name is "size" or "font" ? value : value == "none" ? $"no {name}" : $"{name} {value}";
    }
}

/// <summary>The order in which facts about formatting are printed.</summary>
static class FormatOrder
{
    static readonly string[] Names =
    [
        "bold", "italic", "underline", "strike", "double strike", "script", "size", "font", "colour", "highlight", "shading",
        "caps", "small caps", "hidden", "letter spacing", "letter width", "raised by",
        "align", "indent left", "indent right", "first line", "before", "after", "line height", "no space between",
        "keep with next", "keep together", "page break before", "outline level",
    ];

    /// <summary>The rank of a name; names that are not listed come last.</summary>
    internal static int Of(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? Names.Length : index;
    }
}
