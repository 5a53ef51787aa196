namespace Reports.Engine.Rendering;

/// <summary>The lists of a template: what a fresh one of the same look is made from.</summary>
/// <remarks>
/// A paragraph names an instance (<c>w:num</c>), the instance names a look (<c>w:abstractNum</c>). Instances of one look
/// count on from one another; one that overrides the start starts again (ECMA-376 part 1, 17.9.15 and 17.9.26).
/// </remarks>
sealed class TemplateNumbering
{
    const int Levels = 9;

    readonly Dictionary<string, (string Look, Lazy<string> Restart)> _instances = [];
    readonly Dictionary<string, XElement> _looks = [];
    readonly Dictionary<string, Lazy<string>> _levels = [];

    TemplateNumbering(XElement? root)
    {
        foreach (var look in root?.Elements(W.Main + "abstractNum") ?? [])
            _looks.TryAdd((string?)look.Attribute(W.Main + "abstractNumId") ?? "", look);
        foreach (var (id, look) in _looks.Where(pair => pair.Value.Elements(W.Main + "lvl").Any()))
            _levels[id] = new(() => ListLook.LevelsOf(look, isSameFile: true));
        foreach (var instance in root?.Elements(W.Main + "num") ?? [])
            if ((string?)instance.Element(W.Main + "abstractNumId")?.Attribute(W.Value) is { } look)
                _instances.TryAdd((string?)instance.Attribute(W.NumberId) ?? "", (look, new(() => RestartOf(instance, look))));
        HighestInstance = Highest(_instances.Keys);
        HighestLook = Highest(_looks.Keys);
    }

    public int HighestInstance { get; }

    public int HighestLook { get; }

    public static TemplateNumbering Of(XElement? root) => new(root);

    /// <summary>What a fresh instance of the same list holds: its look, and every level starting where it starts; null for an unknown one.</summary>
    public (string Look, string Restart)? Find(string instance) =>
        _instances.TryGetValue(instance, out var found) ? (found.Look, found.Restart.Value) : null;

    /// <summary>The levels of a look, for a copy of it; null for a look without levels of its own.</summary>
    public string? LevelsOf(string look) => _levels.GetValueOrDefault(look)?.Value;

    /// <summary>The level of a look that a style is tied to; null when there is none.</summary>
    public string? LevelOf(string instance, string style) => _instances.TryGetValue(instance, out var found)
        && _looks.TryGetValue(found.Look, out var look)
            ? (string?)look.Elements(W.Main + "lvl")
                .FirstOrDefault(level => (string?)level.Element(W.Style)?.Attribute(W.Value) == style)?.Attribute(W.Level)
            : null;

    string RestartOf(XElement instance, string look)
    {
        var own = instance.Elements(W.Main + "lvlOverride").DistinctBy(o => (string?)o.Attribute(W.Level) ?? "").ToDictionary(o => (string?)o.Attribute(W.Level) ?? "", o => new XElement(o));
        foreach (var (level, start) in Starts(look))
        {
            if (!own.TryGetValue(level, out var change))
                own[level] = change = new XElement(W.Main + "lvlOverride", new XAttribute(W.Level, level));
            if (change.Element(W.Main + "startOverride") is null)
                change.AddFirst(new XElement(W.Main + "startOverride", new XAttribute(W.Value, StartOf(change.Element(W.Main + "lvl")) ?? start)));
        }

        return string.Concat(FragmentXml.Texts(own.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value), instance.Parent));
    }

    // A look without levels is a name for one that lives in a style: then all levels start at 1.
    IEnumerable<(string Level, string Start)> Starts(string look)
    {
        var levels = _looks.TryGetValue(look, out var found) ? found.Elements(W.Main + "lvl").ToList() : [];
        return levels.Count > 0
            ? levels.Select(level => ((string?)level.Attribute(W.Level) ?? "0", StartOf(level) ?? "1"))
            : Enumerable.Range(0, Levels).Select(level => (level.ToString(CultureInfo.InvariantCulture), "1"));
    }

    static string? StartOf(XElement? level) => (string?)level?.Element(W.Main + "start")?.Attribute(W.Value);

    static int Highest(IEnumerable<string> ids) => ids
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Append(0)
        .Max();
}

/// <summary>The look of a list (<c>w:abstractNum</c>), copied: lists of one look count on from one another, those of a copy do not.</summary>
static class ListLook
{
    // What ties a look to its own file and to styles.
    static readonly string[] Tied = ["nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink"];

    /// <summary>The levels of a look as XML, free to stand in another one.</summary>
    /// <param name="isSameFile">False for another file, where the pictures of list signs stay behind.</param>
    public static string LevelsOf(XElement look, bool isSameFile)
    {
        var copy = new XElement(look);
        copy.Elements().Where(e => Tied.Contains(e.Name.LocalName)).Remove();
        copy.Descendants().Where(e => e.Name == W.Style || (!isSameFile && e.Name == W.Main + "lvlPicBulletId")).Remove();
        return string.Concat(FragmentXml.Texts(copy.Elements(), isSameFile ? look.Parent : null));
    }
}
