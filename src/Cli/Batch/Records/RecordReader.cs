namespace Reports.Cli.Batch.Records;

/// <summary>All records of all inputs, numbered in their order, each read when it is its turn.</summary>
/// <param name="shard">Whose records are wanted.</param>
/// <param name="needsAll">True when the text of other shards' records is needed too, for their names.</param>
sealed class RecordReader(IReadOnlyList<InputRecords> files, Shard shard, bool needsAll)
{
    readonly long _total = files.Sum(file => file.Length);
    readonly ReadBytes _read = new();
    long _number;

    /// <summary>How much of the input is read, from nothing to one; may be asked by any thread.</summary>
    public double Share => _total == 0 ? 0 : Math.Min(1, (double)_read.Count / _total);

    /// <summary>The records of this shard; with those of other shards when they are needed.</summary>
    public IEnumerable<DataRecord> Read()
    {
        var before = 0L;
        foreach (var file in files)
        {
            foreach (var (raw, stem) in file.Read(() => needsAll || shard.Holds(_number + 1), _read))
            {
                _number++;
                // Where a file breaks off, every shard loses records: all of them say so.
                var isOurs = shard.Holds(_number) || raw.IsLast;
                if (isOurs || needsAll)
                    yield return new(_number, file.Path, raw.Line, raw.Column, stem, raw.Json) { Problem = raw.Problem, IsOurs = isOurs };
            }

            before += file.Length;
            _read.Reach(before);
        }
    }
}

/// <summary>A record as a file gives it, not yet numbered.</summary>
/// <param name="Line">One-based line where it begins.</param>
/// <param name="Column">One-based column where it begins, in UTF-16 units.</param>
/// <param name="Json">Its text; empty when it was not asked for.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
/// <param name="IsLast">True when nothing after it can be read either.</param>
readonly record struct RawRecord(int Line, int Column, byte[] Json, Diagnostic? Problem = null, bool IsLast = false);

/// <summary>How many bytes of the input are read: written by the reader, seen by the progress.</summary>
sealed class ReadBytes
{
    long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Add(int bytes) => Interlocked.Add(ref _count, bytes);

    /// <summary>Counts what was skipped as read.</summary>
    public void Reach(long count) => Interlocked.Exchange(ref _count, count);
}

/// <summary>One record of a batch: its number over all inputs, where it stands, and its JSON.</summary>
/// <param name="Number">One-based, over all inputs in their order; the same for every shard.</param>
/// <param name="File">The file it stands in, as the caller named it.</param>
/// <param name="Line">One-based line where it begins.</param>
/// <param name="Column">One-based column where it begins, in UTF-16 units.</param>
/// <param name="Stem">The name of its file below the input folder, without ending, when the file holds this record alone.</param>
/// <param name="Json">Its text as it stands; empty when it has a problem or nobody needs it.</param>
sealed record DataRecord(long Number, string File, int Line, int Column, string? Stem, byte[] Json)
{
    /// <summary>Why it cannot be read; null when it can.</summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>False for a record of another shard, of which only the name is needed.</summary>
    public bool IsOurs { get; init; } = true;

    /// <summary>A finding of whoever read the file: its place is right already.</summary>
    public Diagnostic Numbered(Diagnostic found) => found with
    {
        Message = new($"bản ghi {Number}: {found.Message.Vietnamese}", $"record {Number}: {found.Message.English}"),
    };

    /// <summary>A finding about this record: placed in the input file, with the record's number in the sentence.</summary>
    public Diagnostic Placed(Diagnostic found)
    {
        var template = found.Location is { } location && location.File != File ? location : null;
        return found with
        {
            Location = InInput(found.Location),
            Message = new(
                $"bản ghi {Number}: {found.Message.Vietnamese}{Place(template, Language.Vietnamese)}",
                $"record {Number}: {found.Message.English}{Place(template, Language.English)}"),
        };
    }

    static string Place(Location? template, Language language) => template is null ? "" : $" ({template.In(language)})";

    Location InInput(Location? found) => found switch
    {
        JsonLocation json when json.File == File => json with { Line = LineOf(json.Line), Column = ColumnOf(json.Line, json.Column) },
        TextLocation text when text.File == File => new TextLocation(File, LineOf(text.Line), ColumnOf(text.Line, text.Column)),
        _ => new TextLocation(File, Line, Column),
    };

    // A place is counted from the beginning of the record; people count from the beginning of the file.
    int LineOf(int line) => Line + line - 1;

    int ColumnOf(int line, int column) => line == 1 ? Column + column - 1 : column;
}
