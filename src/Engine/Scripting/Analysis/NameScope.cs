namespace Reports.Engine.Scripting.Analysis;

/// <summary>What names stand for at one place of a template.</summary>
sealed class NameScope(NameScope? outer = null)
{
    readonly Dictionary<string, string?> _meanings = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>The object of the innermost <c>with</c> or <c>import</c>; null outside, empty when it is no path.</summary>
    public string? Within { get; set; } = outer?.Within;

    /// <summary>Says what a name stands for: a path of the data, or null for something the template made.</summary>
    /// <param name="source">The first path of the data that it was made from; null when it was made from none.</param>
    public void Set(string name, string? path, string? source = null)
    {
        _meanings[name] = path;
        if (source is null)
            _sources.Remove(name);
        else
            _sources[name] = source;
    }

    /// <summary>Finds what a name stands for; false when it is a name of the data.</summary>
    public bool TryFind(string name, out string? path) =>
        _meanings.TryGetValue(name, out path) || (outer is not null && outer.TryFind(name, out path));

    /// <summary>The first path of the data that a name was made from; null when it is none of the template's, or was made from none.</summary>
    public string? SourceOf(string name) =>
        _meanings.ContainsKey(name) ? _sources.GetValueOrDefault(name) : outer?.SourceOf(name);
}
