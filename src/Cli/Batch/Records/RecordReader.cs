using Reports.Engine.Diagnostics;

namespace Reports.Cli.Batch.Records;

/// <summary>All records of all inputs, numbered in their order, each read when it is its turn.</summary>
/// <param name="files">The inputs.</param>
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
