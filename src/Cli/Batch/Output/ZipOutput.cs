using System.Text;
using Microsoft.Win32.SafeHandles;
using Reports.Cli.Batch.Manifests;
using Reports.Engine.Packaging;

namespace Reports.Cli.Batch.Output;

/// <summary>One zip of all files, in the order of the records.</summary>
/// <remarks>
/// It grows under another name and is renamed when it is whole. A run that was killed leaves what it has; the next one checks it
/// against the manifest, keeps it as far as it is right and goes on from there. The directory is read off the entries at the end,
/// so that memory does not grow with their number.
/// </remarks>
sealed class ZipOutput : IBatchOutput
{
    const int FlushedAtOnce = 64 * 1024 * 1024;

    readonly string _path;
    readonly FileStream _file;
    readonly SafeFileHandle _handle;
    readonly long _sound;
    readonly List<ReadOnlyMemory<byte>> _waiting = [];
    FileStream? _whole;
    Task _flushing = Task.CompletedTask;
    long _flushed;
    long _end;
    bool _isBroken;

    ZipOutput(string path, FileStream file, FileStream? whole, long sound) => (_path, _file, _handle, _whole, _sound) = (path, file, file.SafeFileHandle, whole, sound);

    public bool IsOrdered => true;

    public bool MayKeep => !_isBroken && _end < _sound;

    /// <summary>Opens the zip for writing.</summary>
    /// <param name="lines">What an earlier run says it wrote, in the order of the records; none to start again.</param>
    public static ZipOutput Open(string path, IEnumerable<ManifestLine> lines) => Writing.To(path, () =>
    {
        var resumes = lines.Any();
        var hasPart = File.Exists(Writing.Unfinished(path));
        var file = Writing.Locked(Writing.Unfinished(path), path);
        try
        {
            var whole = resumes && !hasPart && File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0) : null;
            return new ZipOutput(path, file, whole, Sound((whole ?? file).SafeFileHandle, lines));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    });

    public Diagnostic? Forbids(string name) => null;

    public bool Keeps(ManifestLine line)
    {
        var end = _end + line.Files.Sum(SizeOf);
        if (_isBroken || end > _sound)
            return false;

        _end = end;
        return true;
    }

    public void Renews() => _isBroken = true;

    public void Put(BatchFile made)
    {
        CopyKept();
        _waiting.Add(ZipRecords.Entry(Encoding.UTF8.GetBytes(made.Name), made.Crc, checked((uint)made.Content.Length)));
        _waiting.Add(made.Content);
    }

    // The records of a chunk in one piece: the system asks as much for each call as for some kilobytes.
    public void Flush()
    {
        if (_waiting.Count > 0)
            Write(_waiting);
        _waiting.Clear();
    }

    public void Complete() => Writing.To(_path, () =>
    {
        if (_whole is not null && IsWhole(_whole.SafeFileHandle, _whole.Length))
        {
            _whole.Dispose();
            Writing.Discard(_file);
            return true;
        }

        CopyKept();
        FlushBeside();
        foreach (var lines in Directory(_handle, _end).Chunk(500))
            Write([.. lines.Select(line => line.AsMemory())]);
        _file.SetLength(_end);
        _flushing.GetAwaiter().GetResult();
        Writing.Rename(_file, _path);
        return true;
    });

    public void Dispose()
    {
        _whole?.Dispose();
        // Whoever resumes at once finds the file free; what the disk refused is said where the zip is completed.
        Task.WaitAny(_flushing);
        _file.Dispose();
    }

    /// <summary>Takes what was kept of a finished zip into the new one: a finished zip is never written into.</summary>
    void CopyKept()
    {
        if (_whole is null)
            return;

        var from = _whole.SafeFileHandle;
        var buffer = new byte[1024 * 1024];
        for (var place = 0L; place < _end;)
        {
            var read = RandomAccess.Read(from, buffer.AsSpan(0, (int)Math.Min(buffer.Length, _end - place)), place);
            RandomAccess.Write(_handle, buffer.AsSpan(0, read), place);
            place += read;
        }

        _whole.Dispose();
        _whole = null;
    }

    /// <summary>True when a finished zip is what this run would write.</summary>
    bool IsWhole(SafeFileHandle zip, long length)
    {
        var place = _end;
        foreach (var line in Directory(zip, _end))
        {
            if (!ManifestScan.Read(zip, place, line.Length).Span.SequenceEqual(line))
                return false;
            place += line.Length;
        }

        return place == length;
    }

    /// <summary>How far the file is what the manifest says.</summary>
    static long Sound(SafeFileHandle file, IEnumerable<ManifestLine> lines)
    {
        var end = 0L;
        foreach (var entry in lines.SelectMany(line => line.Files))
        {
            var content = ManifestScan.Read(file, end + SizeOf(entry) - entry.Size, checked((int)entry.Size)).Span;
            if (content.Length != entry.Size || Sha256.Of(content) != entry.Sha256)
                break;
            var name = Encoding.UTF8.GetBytes(entry.Name);
            var head = ZipRecords.Entry(name, Crc32.Append(0, content), (uint)entry.Size);
            if (!ManifestScan.Read(file, end, head.Length).Span.SequenceEqual(head))
                break;
            end += SizeOf(entry);
        }

        return end;
    }

    static long SizeOf(ManifestFile file) => ZipRecords.EntrySize + Encoding.UTF8.GetByteCount(file.Name) + file.Size;

    /// <summary>The directory of the entries up to an end, and what ends the zip.</summary>
    static IEnumerable<byte[]> Directory(SafeFileHandle zip, long end)
    {
        var (size, count) = (0L, 0L);
        for (var place = 0L; place < end; count++)
        {
            var (crc, length, name) = EntryAt(zip, place);
            var line = ZipRecords.Line(name, crc, length, place);
            yield return line;
            size += line.Length;
            place += ZipRecords.EntrySize + name.Length + length;
        }

        yield return ZipRecords.End(count, end, size);
    }

    static (uint Crc, uint Size, byte[] Name) EntryAt(SafeFileHandle zip, long place)
    {
        Span<byte> head = stackalloc byte[ZipRecords.EntrySize + 256];
        head = head[..ManifestScan.Read(zip, place, head)];
        var (crc, size, length) = ZipRecords.Read(head);
        return (crc, size, head.Length >= ZipRecords.EntrySize + length ? head.Slice(ZipRecords.EntrySize, length).ToArray() : ManifestScan.Read(zip, place + ZipRecords.EntrySize, length).ToArray());
    }

    void Write(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        try
        {
            RandomAccess.Write(_handle, pieces, _end);
        }
        catch (Exception fault) when (Writing.IsRefused(fault))
        {
            throw new DiagnosticException(Texts.CliProblems.CannotWrite(_path, fault));
        }

        _end += pieces.Sum(piece => (long)piece.Length);
        if (_end - _flushed >= FlushedAtOnce)
            FlushBeside();
    }

    // The disk writes while others work, or all of it would wait for the end.
    void FlushBeside()
    {
        if (!_flushing.IsCompletedSuccessfully)
            return;
        _flushed = _end;
        _flushing = Task.Run(() => RandomAccess.FlushToDisk(_handle));
    }
}
