using System.Buffers.Text;

namespace Reports.Cli.Batch.Manifests;

/// <summary>Goes through the lines of a manifest without holding them.</summary>
static class ManifestScan
{
    const int Window = 64 * 1024;

    /// <summary>What a line is, by its beginning.</summary>
    public enum LineKind
    {
        Other,
        Head,
        Record,
    }

    /// <summary>The finished lines up to an end.</summary>
    public static IEnumerable<(LineKind Kind, long Record, long Place, int Length)> Lines(FileStream file, long end)
    {
        for (var place = 0L; place < end;)
        {
            var window = Read(file, place, (int)Math.Min(Window, end - place));
            var used = 0;
            for (int length; (length = window.Span[used..].IndexOf((byte)'\n') + 1) > 0; used += length)
                yield return Line(window.Span.Slice(used, length), place + used);
            if (used == 0)
            {
                // A line longer than the window, or one without an end.
                var line = LineAt(file, place);
                if (line.Length == 0)
                    yield break;
                yield return Line(line.Span, place);
                used = line.Length;
            }

            place += used;
        }
    }

    /// <summary>The line that begins at a place, with its end; empty when it has none.</summary>
    public static ReadOnlyMemory<byte> LineAt(FileStream file, long place)
    {
        for (var size = 512; ; size *= 4)
        {
            var bytes = Read(file, place, size);
            var end = bytes.Span.IndexOf((byte)'\n');
            if (end >= 0)
                return bytes[..(end + 1)];
            if (bytes.Length < size)
                return default;
        }
    }

    /// <summary>Some bytes of the file, fewer at its end.</summary>
    public static ReadOnlyMemory<byte> Read(FileStream file, long place, int count)
    {
        var bytes = new byte[count];
        var filled = 0;
        while (filled < count && RandomAccess.Read(file.SafeFileHandle, bytes.AsSpan(filled), place + filled) is > 0 and var read)
            filled += read;
        return bytes.AsMemory(0, filled);
    }

    static (LineKind, long, long, int) Line(ReadOnlySpan<byte> line, long place)
    {
        var number = 0L;
        var kind = line.StartsWith(ManifestHead.Beginning) ? LineKind.Head
            : line.StartsWith(ManifestLine.Beginning) && Utf8Parser.TryParse(line[ManifestLine.Beginning.Length..], out number, out _) && number > 0 ? LineKind.Record
            : LineKind.Other;
        return (kind, number, place, line.Length);
    }
}
