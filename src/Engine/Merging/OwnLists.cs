namespace Reports.Engine.Merging;

/// <summary>The lists of one document as they appear in its text: each begins as it does there.</summary>
/// <param name="document">The document's number, from zero.</param>
/// <param name="shared">The instance that stands for a list elsewhere.</param>
sealed class OwnLists(int document, MergeState state, SourceFormats source, StyleMap styles, Func<string, string> shared)
{
    readonly Dictionary<string, string> _ids = [];
    readonly HashSet<int> _restarted = [];

    public int Document => document;

    public StyleMap Styles => styles;

    /// <summary>True the first time that a look is asked for.</summary>
    public bool Restarts(int look) => _restarted.Add(look);

    /// <summary>True when a list of a style has to be told apart from those of documents before.</summary>
    public bool IsOwn(string instance) => IdOf(instance) != shared(instance);

    /// <summary>The level of a list that a style is tied to; null when there is none.</summary>
    public string? LevelOf(string instance, string style) => source.Instance(instance) is { } own
        ? (string?)source.LookOf(own)?.Elements(W.Main + "lvl")
            .FirstOrDefault(level => level.Val("pStyle") == style)?.Attribute(W.Level)
        : null;

    public string IdOf(string instance)
    {
        if (_ids.TryGetValue(instance, out var id))
            return id;
        id = shared(instance);
        if (state.Settings.RestartLists && id != "0" && source.Instance(instance) is { } own && source.LookOf(own) is { } look)
            id = state.Numbering.Own(this, own, look, id);
        return _ids[instance] = id;
    }
}
