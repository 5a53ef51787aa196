namespace Reports.Engine.Rendering;

/// <summary>One appearance of an included document in the document being written: its lists begin anew.</summary>
sealed class Inclusion(IncludedDocument document, AddedNumbering numbering)
{
    readonly Dictionary<string, string> _lists = [];

    /// <summary>The instance of one of its lists.</summary>
    public string ListOf(string instance)
    {
        if (!_lists.TryGetValue(instance, out var id))
            _lists[instance] = id = document.Lists.Begin(instance, numbering);
        return id;
    }
}
