using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>The included documents of one document being written: those under way, and the styles they brought.</summary>
sealed class Inclusions(AddedNumbering numbering, Func<GrownPart> styles)
{
    readonly Stack<Inclusion> _open = [];
    readonly HashSet<string> _styles = [];

    public int Depth => _open.Count;

    /// <summary>The one whose text is being written.</summary>
    public Inclusion Current => _open.Peek();

    public void Enter(IncludedDocument document)
    {
        _open.Push(new Inclusion(document, numbering));
        foreach (var style in document.Styles.Where(style => _styles.Add(style.Id)))
            Write(style, styles().At(0));
    }

    public void Leave() => _open.Pop();

    void Write(IncludedStyle style, Utf8Output output)
    {
        output.Write(style.Before);
        if (style.List is { } list)
            output.Write(Current.ListOf(list));
        output.Write(style.Behind);
    }
}

/// <summary>One appearance of an included document in the document being written: its lists start again.</summary>
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
