using System.Text;
using Reports.Cli.Batch.Manifests;
using Reports.Cli.Files;
using Reports.Engine.Diagnostics;
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
    readonly string _path;
    readonly FileStream _file;
    readonly long _sound;
    long _end;
    bool _isBroken;

    ZipOutput(string path, FileStream file, long sound) => (_path, _file, _sound) = (path, file, sound);

    public bool IsOrdered => true;

    public bool MayKeep => !_isBroken && _end < _sound;

    /// <summary>Opens the zip for writing.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="lines">What an earlier run says it wrote, in the order of the records; none to begin anew.</param>
    public static ZipOutput Open(string path, IEnumerable<ManifestLine> lines) => Writing.To(path, () =>
    {
        var resumes = lines.Any();
        var hasPart = File.Exists(Writing.Unfinished(path));
        var file = Writing.Locked(Writing.Unfinished(path), path);
        try
        {
            if (resumes && !hasPart && File.Exists(path))
                CopyInto(file, path);
            return new ZipOutput(path, file, Sound(file, lines));
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

    public void Put(string name, byte[] content)
    {
        var entry = ZipFormat.Entry(Encoding.UTF8.GetBytes(name), Crc32.Append(0, content), checked((uint)content.Length));
        Write(entry);
        Write(content);
    }

    public void Complete() => Writing.To(_path, () =>
    {
        WriteDirectory();
        _file.SetLength(_end);
        Writing.Rename(_file, _path);
        return true;
    });

    public void Dispose() => _file.Dispose();

    static void CopyInto(FileStream file, string path)
    {
        using var old = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        old.CopyTo(file);
    }

    /// <summary>How far the file is what the manifest says.</summary>
    static long Sound(FileStream file, IEnumerable<ManifestLine> lines)
    {
        var end = 0L;
        foreach (var entry in lines.SelectMany(line => line.Files))
        {
            var content = ManifestScan.Read(file, end + SizeOf(entry) - entry.Size, checked((int)entry.Size)).Span;
            if (content.Length != entry.Size || Sha256.Of(content) != entry.Sha256)
                break;
            var name = Encoding.UTF8.GetBytes(entry.Name);
            var head = ZipFormat.Entry(name, Crc32.Append(0, content), (uint)entry.Size);
            if (!ManifestScan.Read(file, end, head.Length).Span.SequenceEqual(head))
                break;
            end += SizeOf(entry);
        }

        return end;
    }

    static long SizeOf(ManifestFile file) => ZipFormat.EntrySize + Encoding.UTF8.GetByteCount(file.Name) + file.Size;

    void WriteDirectory()
    {
        var (start, count) = (_end, 0L);
        for (var place = 0L; place < start; count++)
        {
            var head = ManifestScan.Read(_file, place, ZipFormat.EntrySize + 256).Span;
            var (crc, size, length) = ZipFormat.Read(head);
            var name = head.Length >= ZipFormat.EntrySize + length
                ? head.Slice(ZipFormat.EntrySize, length)
                : ManifestScan.Read(_file, place + ZipFormat.EntrySize, length).Span;
            Write(ZipFormat.Line(name, crc, size, place));
            place += ZipFormat.EntrySize + length + size;
        }

        Write(ZipFormat.End(count, start, _end - start));
    }

    void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(_file.SafeFileHandle, bytes, _end);
        }
        catch (Exception fault) when (Writing.IsRefused(fault))
        {
            throw new DiagnosticException(Texts.CliProblems.CannotWrite(_path, fault));
        }

        _end += bytes.Length;
    }
}
