using Reports.Studio.Editing;
using Reports.Studio.Fields;
using Reports.Templates.Editions;

namespace Reports.Studio.Workspace;

/// <summary>A year that pages work on: one change after the other, each saved before it is answered.</summary>
sealed class OpenYear(string path, FieldMap map, FieldText texts, Catalogue catalogue) : IDisposable
{
    readonly SemaphoreSlim _one = new(1, 1);
    byte[] _bytes = [];
    YearNow? _now;
    EditHistory? _history;
    CarriedList? _carried;

    public string Path { get; } = path;

    /// <summary>The year as its file says now; null when the file is gone.</summary>
    public Task<YearState?> Read() => Alone(() => Refresh() ? State(null) : null);

    /// <summary>The hash of what the file says now; null when it is gone.</summary>
    public Task<string?> Revision() => Alone(() => Refresh() ? _now!.Revision : null);

    /// <summary>The bytes of the file; null when it is gone.</summary>
    public Task<byte[]?> Saved() => Alone(() => Refresh() ? _bytes : null);

    /// <summary>Makes edits and saves them.</summary>
    /// <param name="revision">What the page has seen.</param>
    public Task<YearChange> Edit(string revision, IReadOnlyList<YearEdit> edits) => Change(revision, () =>
    {
        if (!_now!.Year.IsReadable)
            return new(ChangeEnd.Refused) { Why = YearProblems.Unreadable };
        if (YearEditor.Apply(map, texts, _now.Text, edits, out var refused) is not { } made)
            return new(ChangeEnd.Refused) { Why = refused };
        var field = edits is [SetField only] ? only.Path : null;
        return made.Splices.Count == 0 ? null : Save(() => _history!.Add(_now.Text, made.Text, made.Splices, field, DateTimeOffset.Now));
    });

    /// <summary>Makes the text another one, such as that with what members handed in; comments and layout of what is the same stay.</summary>
    public Task<YearChange> Replace(string revision, Func<YearNow, byte[]?> make) => Change(revision, () =>
    {
        if (make(_now!) is not { } text || Splice.Between(_now!.Text, text) is not { } splice)
            return null;
        return Save(() => _history!.Add(_now.Text, text, [splice], null, DateTimeOffset.Now));
    });

    public Task<YearChange> Undo(string revision) => Change(revision, () => _history!.CanUndo(revision) ? Save(() => _history.Undo(_now!.Text, DateTimeOffset.Now)) : null);

    public Task<YearChange> Redo(string revision) => Change(revision, () => _history!.CanRedo(revision) ? Save(() => _history.Redo(_now!.Text, DateTimeOffset.Now)) : null);

    /// <summary>Writes down whether a line of what was carried from last year was looked at.</summary>
    /// <returns>The list; null when it has no such line.</returns>
    public Task<CarriedList?> See(int line, bool isSeen) => Alone(() =>
    {
        var carried = _carried ??= CarriedList.Of(Path);
        return line < 0 || line >= carried.Lines.Count ? null : _carried = carried.See(Path, line, isSeen);
    });

    public void Dispose() => _one.Dispose();

    Task<YearChange> Change(string revision, Func<YearChange?> make) => Alone(() =>
    {
        if (!Refresh())
            return new(ChangeEnd.Gone);
        var before = _now!;
        if (before.Revision != revision)
            return new(ChangeEnd.Conflict) { State = State(null) };
        try
        {
            return make() ?? new(ChangeEnd.Saved) { State = State(before) };
        }
        catch (ArgumentException)
        {
            // Somebody has written into the history: what it says does not fit the text.
            return new(ChangeEnd.Refused) { Why = YearProblems.NoHistory };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(ChangeEnd.Unsaved) { Why = YearProblems.NotSaved(fault) };
        }
    });

    /// <param name="write">Writes the change down and gives the new text.</param>
    YearChange Save(Func<byte[]> write)
    {
        var before = _now!;
        var text = write();
        byte[] bytes = _bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. text] : text;
        if (!SavedFile.Write(Path, bytes, _bytes))
            return Refresh() ? new(ChangeEnd.Conflict) { State = State(null) } : new(ChangeEnd.Gone);
        Take(bytes);
        return new(ChangeEnd.Saved) { State = State(before) };
    }

    // Whoever else writes the file is read, not written over.
    bool Refresh()
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }

        if (_now is null || !bytes.AsSpan().SequenceEqual(_bytes))
            Take(bytes);
        return true;
    }

    void Take(byte[] bytes)
    {
        (_bytes, _now) = (bytes, YearNow.Of(bytes, System.IO.Path.GetFileName(Path), catalogue, map.Plan));
        _history ??= EditHistory.Open(HistoryFile.Of(Path), _now.Revision);
    }

    YearState State(YearNow? before) => new(_now!, before, _history!.CanUndo(_now!.Revision), _history.CanRedo(_now.Revision), File.GetLastWriteTime(Path), _carried ??= CarriedList.Of(Path));

    async Task<T> Alone<T>(Func<T> work)
    {
        await _one.WaitAsync();
        try
        {
            return work();
        }
        finally
        {
            _one.Release();
        }
    }
}

/// <summary>The state of a year, as a page shows it.</summary>
/// <param name="Before">What the page has seen; null when it needs the whole year.</param>
sealed record YearState(YearNow Now, YearNow? Before, bool CanUndo, bool CanRedo, DateTime Saved, CarriedList Carried);

/// <summary>How a change ended.</summary>
sealed record YearChange(ChangeEnd End)
{
    /// <summary>The year after it; null when it is not known.</summary>
    public YearState? State { get; init; }

    public Sentence? Why { get; init; }
}

/// <summary>Whether a change was made.</summary>
enum ChangeEnd
{
    /// <summary>It is in the file, or there was nothing to change.</summary>
    Saved,

    /// <summary>The page has seen another text than the file has now.</summary>
    Conflict,

    /// <summary>It cannot be made.</summary>
    Refused,

    /// <summary>The disk did not take it.</summary>
    Unsaved,

    /// <summary>The file is gone.</summary>
    Gone,
}
