namespace Reports.Engine.Rendering;

/// <summary>The ids of the comments' paragraphs in one document, each appearance its own.</summary>
sealed class AddedThreads
{
    readonly Dictionary<object, string> _present = [];
    int _last;

    /// <summary>A fresh id for the next appearance of a comment.</summary>
    public string Begin(object comment, IReadOnlySet<string> used)
    {
        string id;
        do
            id = (++_last).ToString("X8", CultureInfo.InvariantCulture);
        while (used.Contains(id));
        return _present[comment] = id;
    }

    /// <summary>The id of its present appearance; null before the first.</summary>
    public string? Of(object comment) => _present.GetValueOrDefault(comment);
}
