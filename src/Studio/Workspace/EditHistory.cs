using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Reports.Engine.Data;
using Reports.Studio.Editing;
using Reports.Studio.Fields;

namespace Reports.Studio.Workspace;

/// <summary>What was done to a year, beside its file: one line for each change, none ever taken away, so that undo works after a restart too.</summary>
/// <remarks>A line says from which text to which text it leads: what somebody else wrote in between ends what can be undone.</remarks>
sealed class EditHistory
{
    // Of a longer history the end is enough.
    const int MostBytes = 4 * 1024 * 1024;

    // What is typed into one field in one go is undone in one go.
    static readonly TimeSpan OneGo = TimeSpan.FromSeconds(10);

    readonly string _file;
    HistoryState _state;

    EditHistory(string file, HistoryState state) => (_file, _state) = (file, state);

    /// <summary>The history of a year.</summary>
    /// <param name="file">The history's file; need not be there.</param>
    /// <param name="revision">What the year's file says now.</param>
    public static EditHistory Open(string file, string revision)
    {
        var (state, before) = (HistoryState.Empty, HistoryState.Empty);
        foreach (var line in HistoryFile.Lines(file, MostBytes).Select(HistoryLine.Read).OfType<HistoryLine>())
        {
            // Written down before the year was saved, which then did not happen.
            if (state.Head is not null && line.From != state.Head && line.From == before.Head)
                state = before;
            (before, state) = (state, state.With(line));
        }

        return new(file, state.Head == revision ? state : before.Head == revision ? before : HistoryState.Empty with { Head = revision });
    }

    public bool CanUndo(string revision) => _state.Head == revision && !_state.Done.IsEmpty;

    public bool CanRedo(string revision) => _state.Head == revision && !_state.Undone.IsEmpty;

    /// <summary>Writes a change down, before the year is saved.</summary>
    /// <param name="splices">What leads from one to the other.</param>
    /// <param name="field">The only field that was set; null for anything else.</param>
    /// <returns>The text that is.</returns>
    public byte[] Add(byte[] before, byte[] after, IReadOnlyList<Splice> splices, string? field, DateTimeOffset time)
    {
        var from = YearNow.RevisionOf(before);
        var joins = field is not null && _state.Head == from && !_state.Done.IsEmpty && _state.Undone.IsEmpty && _state.Done.Peek() is var last && last.Field == field && time - last.Time < OneGo;
        Write(new("edit", from, YearNow.RevisionOf(after), time) { Splices = splices, Field = field, Joins = joins });
        return after;
    }

    /// <summary>The text before the last change; that it is so is written down.</summary>
    public byte[] Undo(byte[] text, DateTimeOffset time)
    {
        var before = YearNow.RevisionOf(text);
        foreach (var step in HistoryState.Group(_state.Done))
            text = step.Splices.Reverse().Aggregate(text, (current, splice) => splice.Inverse.Apply(current));
        Write(new("undo", before, YearNow.RevisionOf(text), time));
        return text;
    }

    /// <summary>The text after the change that was undone last.</summary>
    public byte[] Redo(byte[] text, DateTimeOffset time)
    {
        var before = YearNow.RevisionOf(text);
        foreach (var step in HistoryState.Next(_state.Undone))
            text = step.Splices.Aggregate(text, (current, splice) => splice.Apply(current));
        Write(new("redo", before, YearNow.RevisionOf(text), time));
        return text;
    }

    void Write(HistoryLine line)
    {
        HistoryFile.Append(_file, line.Json());
        _state = _state.With(line);
    }
}

/// <summary>A line of a history.</summary>
/// <param name="Kind">edit, undo or redo.</param>
/// <param name="From">The revision that it leads from.</param>
/// <param name="To">The revision that it leads to.</param>
sealed record HistoryLine(string Kind, string From, string To, DateTimeOffset Time)
{
    public IReadOnlyList<Splice> Splices { get; init; } = [];

    public string? Field { get; init; }

    /// <summary>True when it is undone with the one before it.</summary>
    public bool Joins { get; init; }

    public JsonObject Json()
    {
        var line = new JsonObject { ["at"] = Time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), ["do"] = Kind, ["from"] = From, ["to"] = To };
        if (Field is not null)
            line["field"] = Field;
        if (Joins)
            line["joins"] = true;
        if (Splices.Count > 0)
            line["splices"] = new JsonArray([.. Splices.Select(splice => new JsonArray(splice.At, splice.Removed, splice.Inserted))]);
        return line;
    }

    /// <summary>The line; null for one that was cut off or that somebody spoilt.</summary>
    public static HistoryLine? Read(string text)
    {
        try
        {
            var line = JsonNode.Parse(text)!.AsObject();
            return new(line["do"]!.GetValue<string>(), line["from"]!.GetValue<string>(), line["to"]!.GetValue<string>(), DateTimeOffset.Parse(line["at"]!.GetValue<string>(), CultureInfo.InvariantCulture))
            {
                Field = line["field"]?.GetValue<string>(),
                Joins = line["joins"]?.GetValue<bool>() ?? false,
                Splices = [.. (line["splices"]?.AsArray() ?? []).Select(splice => new Splice(splice![0]!.GetValue<int>(), splice[1]!.GetValue<string>(), splice[2]!.GetValue<string>()))],
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or NullReferenceException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}

/// <summary>What can be undone and redone.</summary>
/// <param name="Head">The revision after the last line; null before the first.</param>
/// <param name="Done">What can be undone, the last on top.</param>
/// <param name="Undone">What can be redone, the next on top.</param>
sealed record HistoryState(string? Head, ImmutableStack<HistoryLine> Done, ImmutableStack<HistoryLine> Undone)
{
    public static HistoryState Empty { get; } = new(null, [], []);

    /// <summary>The changes that are undone together, the last first.</summary>
    public static IEnumerable<HistoryLine> Group(ImmutableStack<HistoryLine> done)
    {
        foreach (var step in done)
        {
            yield return step;
            if (!step.Joins)
                yield break;
        }
    }

    /// <summary>The changes that are done again together, in their order.</summary>
    public static IEnumerable<HistoryLine> Next(ImmutableStack<HistoryLine> undone) => undone.Take(1).Concat(undone.Skip(1).TakeWhile(step => step.Joins));

    public HistoryState With(HistoryLine line)
    {
        // Somebody else has written in between.
        var state = Head is null || line.From == Head ? this : Empty;
        return line.Kind switch
        {
            "undo" => state.Moved(Group(state.Done).ToList(), back: true) with { Head = line.To },
            "redo" => state.Moved(Next(state.Undone).ToList(), back: false) with { Head = line.To },
            _ => new(line.To, state.Done.Push(line), []),
        };
    }

    HistoryState Moved(List<HistoryLine> steps, bool back)
    {
        var (done, undone) = (Done, Undone);
        foreach (var step in steps)
        {
            if (back)
                (done, undone) = (done.Pop(), undone.Push(step));
            else
                (done, undone) = (done.Push(step), undone.Pop());
        }

        return new(Head, done, undone);
    }
}

/// <summary>The file beside a year that says what was done to it: JSON Lines, none ever taken away.</summary>
/// <remarks>Like the year's own file it is no link: what is written here stays in the folder.</remarks>
static class HistoryFile
{
    public static string Of(string year) => year + ".lich-su";

    /// <summary>Adds a line.</summary>
    /// <exception cref="UnauthorizedAccessException">It is a link.</exception>
    public static void Append(string path, JsonObject line)
    {
        if (IsLink(path))
            throw new UnauthorizedAccessException(path);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        // A line that was cut off when the program was killed is left alone.
        var isCut = file.Length > 0 && file.Seek(-1, SeekOrigin.End) >= 0 && file.ReadByte() != '\n';
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes((isCut ? "\n" : "") + ReadableJson.Line(line) + "\n"));
    }

    /// <summary>The lines; of a longer file those of its last bytes.</summary>
    public static string[] Lines(string path, int mostBytes)
    {
        if (!File.Exists(path) || IsLink(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var isCut = file.Length > mostBytes;
        if (isCut)
            file.Seek(-mostBytes, SeekOrigin.End);
        using var reader = new StreamReader(file, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return isCut ? lines[1..] : lines;
    }

    static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
