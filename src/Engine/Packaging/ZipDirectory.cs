using System.Buffers.Binary;

namespace Reports.Engine.Packaging;

/// <summary>Where the entries of a zip lie (PKWARE APPNOTE 6.3.9, 4.3): .NET's ZipArchive gives everything about an entry but that.</summary>
static class ZipDirectory
{
    const uint EndMark = 0x06054B50;
    const uint End64Mark = 0x06064B50;
    const int EndSize = 22;
    const int Locator64Size = 20;
    const int LineSize = 46;

    /// <summary>True when bytes belong to more than one entry: a few of them unpack to very many, and what a reader sees depends on the reader.</summary>
    /// <remarks>A directory that cannot be followed has none: whoever unpacks it says what is wrong.</remarks>
    public static bool HasOverlaps(ReadOnlySpan<byte> file)
    {
        if (Directory(file) is not { } place)
            return false;
        var entries = new List<(long Start, long End)>();
        for (var rest = place; rest + LineSize <= file.Length && BinaryPrimitives.ReadUInt32LittleEndian(file[(int)rest..]) == ZipRecords.DirectoryMark;)
        {
            var line = file[(int)rest..];
            var (name, extra, comment) = (Short(line, 28), Short(line, 30), Short(line, 32));
            if (rest + LineSize + name + extra > file.Length)
                return false;
            var (packed, start) = Extent(line, line.Slice(LineSize + name, extra));
            if (start < 0 || start + ZipRecords.EntrySize > file.Length)
                return false;
            var entry = file[(int)start..];
            entries.Add((start, start + ZipRecords.EntrySize + Short(entry, 26) + Short(entry, 28) + packed));
            rest += LineSize + name + extra + comment;
        }

        entries.Sort();
        return entries.Zip(entries.Skip(1)).Any(pair => pair.First.End > pair.Second.Start) || (entries.Count > 0 && entries[^1].End > place);
    }

    /// <summary>Where the directory begins; null where no end of a zip can be found.</summary>
    static long? Directory(ReadOnlySpan<byte> file)
    {
        // A comment of at most 65,535 bytes may follow.
        var from = Math.Max(0, file.Length - EndSize - ushort.MaxValue);
        Span<byte> mark = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(mark, EndMark);
        var found = file[from..].LastIndexOf(mark);
        if (found < 0 || from + found + EndSize > file.Length)
            return null;
        var end = from + found;
        var place = Int(file[end..], 16);
        if (place != uint.MaxValue || end < Locator64Size)
            return place;
        var end64 = BinaryPrimitives.ReadInt64LittleEndian(file[(end - Locator64Size + 8)..]);
        return end64 >= 0 && end64 + 56 <= file.Length && Int(file[(int)end64..], 0) == End64Mark ? BinaryPrimitives.ReadInt64LittleEndian(file[((int)end64 + 48)..]) : null;
    }

    // Fields that do not fit are full of ones, and stand in the extra field 1 in the order size, packed size, place.
    static (long Packed, long Start) Extent(ReadOnlySpan<byte> line, ReadOnlySpan<byte> extra)
    {
        long packed = Int(line, 20), start = Int(line, 42);
        while (extra.Length >= 4 && Short(extra, 0) != 1 && Short(extra, 2) + 4 <= extra.Length)
            extra = extra[(Short(extra, 2) + 4)..];
        if (extra.Length < 4 || Short(extra, 0) != 1)
            return (packed, start);
        var rest = extra[4..];
        if (Int(line, 24) == uint.MaxValue)
            Take(ref rest);
        packed = packed == uint.MaxValue ? Take(ref rest) : packed;
        start = start == uint.MaxValue ? Take(ref rest) : start;
        return (packed, start);
    }

    static long Take(ref ReadOnlySpan<byte> extra)
    {
        if (extra.Length < sizeof(long))
            return -1;
        var value = BinaryPrimitives.ReadInt64LittleEndian(extra);
        extra = extra[sizeof(long)..];
        return value;
    }

    static uint Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
