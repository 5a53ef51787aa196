namespace Reports.Engine.Scripting.Analysis;

/// <summary>What names stand for at one place of a template.</summary>
sealed class NameScope(NameScope? outer = null)
{
    readonly Dictionary<string, string?> _meanings = new(StringComparer.Ordinal);

    /// <summary>The object of the innermost <c>with</c> or <c>import</c>; null outside, empty when it is no path.</summary>
    public string? Within { get; set; } = outer?.Within;

    /// <summary>Says what a name stands for: a path of the data, or null for something the template made.</summary>
    public void Set(string name, string? path) => _meanings[name] = path;

    /// <summary>Finds what a name stands for; false when it is a name of the data.</summary>
    public bool TryFind(string name, out string? path) =>
        _meanings.TryGetValue(name, out path) || (outer is not null && outer.TryFind(name, out path));
}
