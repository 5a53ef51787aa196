using System.Buffers.Text;
using Microsoft.Win32.SafeHandles;

namespace Reports.Cli.Batch.Manifests;

/// <summary>Goes through the lines of a manifest without holding them.</summary>
/// <remarks>By handle: a stream asks the system for its place each time that it is asked for its own.</remarks>
static class ManifestScan
{
    public const int Window = 64 * 1024;

    /// <summary>What a line is, by its beginning.</summary>
    public enum LineKind
    {
        Other,
        Head,
        Record,
    }

    /// <summary>The finished lines up to an end.</summary>
    public static IEnumerable<(LineKind Kind, long Record, long Place, int Length)> Lines(SafeFileHandle file, long end)
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
    public static ReadOnlyMemory<byte> LineAt(SafeFileHandle file, long place)
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
    public static ReadOnlyMemory<byte> Read(SafeFileHandle file, long place, int count)
    {
        var bytes = new byte[count];
        return bytes.AsMemory(0, Read(file, place, bytes));
    }

    /// <summary>Fills a buffer from the file; returns how much there was.</summary>
    public static int Read(SafeFileHandle file, long place, Span<byte> bytes)
    {
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(file, bytes[filled..], place + filled) is > 0 and var read)
            filled += read;
        return filled;
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

/// <summary>Reads lines that lie near one another: most are among the bytes read last.</summary>
sealed class NearbyLines(SafeFileHandle file)
{
    ReadOnlyMemory<byte> _bytes;
    long _place;

    /// <summary>The line that begins at a place, with its end.</summary>
    public ReadOnlyMemory<byte> At(long place)
    {
        if (Held(place) is { IsEmpty: false } held)
            return held;
        (_bytes, _place) = (ManifestScan.Read(file, place, ManifestScan.Window), place);
        return Held(place) is { IsEmpty: false } read ? read : ManifestScan.LineAt(file, place);
    }

    ReadOnlyMemory<byte> Held(long place)
    {
        if (place < _place || place >= _place + _bytes.Length)
            return default;
        var from = _bytes[(int)(place - _place)..];
        return from[..(from.Span.IndexOf((byte)'\n') + 1)];
    }
}
