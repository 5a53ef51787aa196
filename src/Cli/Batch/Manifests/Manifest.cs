using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Reports.Cli.Batch.Output;

namespace Reports.Cli.Batch.Manifests;

/// <summary>What a batch has made of which record: a file of JSON Lines that only grows while the batch runs, so that it survives being killed.</summary>
/// <remarks>
/// Lines come as records are done, in any order; the last line of a record counts. A line is written after its files, so it
/// promises them. A line that the machine did not finish writing is cut off. At the end the lines are put in the order of the
/// records, a last line with the totals after them: the same batch leaves the same manifest, disturbed or not.
/// Of each line only its place is kept in memory.
/// </remarks>
sealed class Manifest : IDisposable
{
    /// <summary>How the name of every manifest in an output folder begins.</summary>
    public const string Stem = "batch";

    // Bytes of a line with one file.
    const int UsualLine = 384;

    readonly string _path;
    readonly Shard _shard;
    readonly byte[] _head;
    readonly Lock _writing = new();
    readonly List<long> _places = [];
    readonly FileStream _file;
    readonly SafeFileHandle _handle;
    long _end;
    bool _isCurrent;
    bool _hasOldLines;

    Manifest(string path, FileStream file, byte[] head, Shard shard) => (_path, _file, _handle, _head, _shard) = (path, file, file.SafeFileHandle, head, shard);

    /// <summary>True for a name in the output folder that is kept for manifests.</summary>
    public static bool IsNamed(string name) =>
        name.StartsWith(Stem, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    static string Unfinished(string path) => path + ".tmp";

    /// <summary>Opens the manifest of a batch; what an earlier run left is kept only to be resumed.</summary>
    /// <exception cref="DiagnosticException">The file is something else.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static Manifest Open(string path, ManifestHead head, bool resumes)
    {
        var file = Writing.Locked(path, path);
        try
        {
            File.Delete(Unfinished(path));
            var manifest = new Manifest(path, file, head.ToLine(), head.Shard);
            manifest.Load();
            if (!resumes)
                manifest.Clear();
            if (manifest._end == 0 || !manifest._isCurrent)
                manifest.Append(manifest._head);
            return manifest;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>What became of a record; null when nothing has, or nothing that counts.</summary>
    public ManifestLine? Find(long record)
    {
        long place;
        lock (_writing)
            place = Index(record) < _places.Count ? _places[Index(record)] : 0;
        return place == 0 ? null : ManifestLine.Parse(LineAt(place)) is { } line && line.Record == record ? line : null;
    }

    /// <summary>The lines that count, in the order of the records.</summary>
    public IEnumerable<ManifestLine> Lines() => Written(_places.Count - 1).Select(ManifestLine.Parse).OfType<ManifestLine>();

    /// <summary>Adds lines; called by any thread, after their files stand.</summary>
    public void Append(IReadOnlyList<ManifestLine> lines)
    {
        var bytes = new ArrayBufferWriter<byte>(UsualLine * Math.Max(1, lines.Count));
        var starts = new int[lines.Count];
        for (var at = 0; at < lines.Count; at++)
        {
            starts[at] = bytes.WrittenCount;
            lines[at].WriteTo(bytes);
        }

        lock (_writing)
        {
            var start = _end;
            Append(bytes.WrittenSpan);
            for (var at = 0; at < lines.Count; at++)
                Remember(lines[at].Record, start + starts[at]);
        }
    }

    /// <summary>True when there are lines that no longer count, so that files may lie about that nobody asks for.</summary>
    public bool HasOldLines(long lastRecord) => _hasOldLines || _places.Count > Index(lastRecord) + 1;

    /// <summary>Every file that any line ever named, also in lines that no longer count.</summary>
    public IEnumerable<ManifestFile> EverNamed() => ManifestScan.Lines(_handle, _end)
        .Select(line => ManifestLine.Parse(LineAt(line.Place)))
        .OfType<ManifestLine>()
        .SelectMany(line => line.Files);

    /// <summary>Puts the lines in order, beside the manifest.</summary>
    /// <param name="lastRecord">The number of the last record; lines after it are of records that are no more.</param>
    /// <param name="totals">The last line.</param>
    public void Sort(long lastRecord, string totals)
    {
        using var sorted = WorkFile.Create(Unfinished(_path));
        using var lines = new BufferedStream(sorted, 64 * 1024);
        lines.Write(_head);
        foreach (var line in Written(Index(lastRecord)))
            lines.Write(line.Span);
        lines.Write(Encoding.UTF8.GetBytes(totals + "\n"));
        lines.Flush();
        sorted.Flush(flushToDisk: true);
    }

    /// <summary>Closes the account: the sorted lines are the manifest.</summary>
    public void Complete()
    {
        _file.Dispose();
        File.Move(Unfinished(_path), _path, overwrite: true);
    }

    public void Dispose()
    {
        try
        {
            // What was sorted for an end that did not come; as long as the file is open, no other run has one of that name.
            if (_file.CanWrite)
                File.Delete(Unfinished(_path));
        }
        catch (Exception fault) when (Writing.IsRefused(fault))
        {
            // The next run deletes it.
        }

        _file.Dispose();
    }

    /// <summary>The lines that count up to an index, in the order of the records, as they were written.</summary>
    IEnumerable<ReadOnlyMemory<byte>> Written(int last)
    {
        var nearby = new NearbyLines(_handle);
        for (var index = 0; index < _places.Count && index <= last; index++)
        {
            if (_places[index] != 0)
                yield return nearby.At(_places[index]);
        }
    }

    void Load()
    {
        var isFirst = true;
        foreach (var line in ManifestScan.Lines(_handle, _file.Length))
        {
            if (isFirst && line.Kind != ManifestScan.LineKind.Head)
                throw new DiagnosticException(BatchProblems.NotOurs(_path));
            isFirst = false;
            if (line.Kind == ManifestScan.LineKind.Head)
            {
                _isCurrent = LineAt(line.Place).Span.SequenceEqual(_head);
                _hasOldLines |= _places.Count > 0;
                _places.Clear();
            }
            else if (line.Kind == ManifestScan.LineKind.Record && _shard.Holds(line.Record))
            {
                Remember(line.Record, line.Place);
            }

            _end = line.Place + line.Length;
        }

        if (isFirst && _file.Length > 0 && !LooksTorn())
            throw new DiagnosticException(BatchProblems.NotOurs(_path));
        // The rest is a line that was never finished.
        _file.SetLength(_end);
        if (!_isCurrent)
        {
            _hasOldLines |= _places.Count > 0;
            _places.Clear();
        }
    }

    // A run that was killed while it wrote its very first line.
    bool LooksTorn() => _head.AsSpan().StartsWith(ManifestScan.Read(_handle, 0, (int)Math.Min(_file.Length, _head.Length)).Span[..(int)Math.Min(_file.Length, 8)]);

    void Clear()
    {
        _file.SetLength(0);
        _places.Clear();
        (_end, _isCurrent, _hasOldLines) = (0, false, false);
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_handle, bytes, _end);
        _end += bytes.Length;
    }

    void Remember(long record, long place)
    {
        var index = Index(record);
        while (_places.Count <= index)
            _places.Add(0);
        _hasOldLines |= _places[index] != 0;
        _places[index] = place;
    }

    // Of a shard's records every N-th number is one.
    int Index(long record) => (int)((record - 1) / _shard.Count);

    ReadOnlyMemory<byte> LineAt(long place) => ManifestScan.LineAt(_handle, place);
}
