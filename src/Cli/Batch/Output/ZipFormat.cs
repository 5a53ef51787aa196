using System.Buffers.Binary;

namespace Reports.Cli.Batch.Output;

/// <summary>The records of a zip whose entries are stored as they are: documents are compressed already.</summary>
/// <remarks>
/// PKWARE APPNOTE 6.3.9; no times, so that the same batch gives the same bytes. What lies behind 4 GB or beyond 65,535 entries
/// is told in the zip64 records, which every reader of today knows.
/// </remarks>
static class ZipFormat
{
    public const int EntrySize = 30;

    const uint EntryMark = 0x04034B50;
    const uint DirectoryMark = 0x02014B50;
    const uint FixedTime = 0x0021_0000;
    const ushort Utf8Names = 0x0800;
    const ushort Version = 20;
    const ushort Version64 = 45;

    /// <summary>What stands before an entry's bytes.</summary>
    public static byte[] Entry(ReadOnlySpan<byte> name, uint crc, uint size)
    {
        var bytes = new byte[EntrySize + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, EntryMark);
        WriteShared(bytes.AsSpan(4), Version, crc, size, name.Length, extra: 0);
        name.CopyTo(bytes.AsSpan(EntrySize));
        return bytes;
    }

    /// <summary>Takes apart what stands before an entry's bytes.</summary>
    public static (uint Crc, uint Size, int NameLength) Read(ReadOnlySpan<byte> entry) => (
        BinaryPrimitives.ReadUInt32LittleEndian(entry[14..]),
        BinaryPrimitives.ReadUInt32LittleEndian(entry[18..]),
        BinaryPrimitives.ReadUInt16LittleEndian(entry[26..]));

    /// <summary>An entry's line in the directory.</summary>
    public static byte[] Line(ReadOnlySpan<byte> name, uint crc, uint size, long place)
    {
        var isFar = place >= uint.MaxValue;
        var bytes = new byte[46 + name.Length + (isFar ? 12 : 0)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, DirectoryMark);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), isFar ? Version64 : Version);
        WriteShared(bytes.AsSpan(6), isFar ? Version64 : Version, crc, size, name.Length, isFar ? 12 : 0);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(42), isFar ? uint.MaxValue : (uint)place);
        name.CopyTo(bytes.AsSpan(46));
        if (isFar)
        {
            var extra = bytes.AsSpan(46 + name.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
            BinaryPrimitives.WriteUInt16LittleEndian(extra[2..], 8);
            BinaryPrimitives.WriteInt64LittleEndian(extra[4..], place);
        }

        return bytes;
    }

    /// <summary>What ends a zip.</summary>
    public static byte[] End(long count, long place, long size)
    {
        var isLarge = count >= ushort.MaxValue || place >= uint.MaxValue || size >= uint.MaxValue;
        var bytes = new byte[(isLarge ? 76 : 0) + 22];
        if (isLarge)
            WriteEnd64(bytes, count, place, size);

        var end = bytes.AsSpan(bytes.Length - 22);
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)Math.Min(count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)Math.Min(count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)Math.Min(size, uint.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)Math.Min(place, uint.MaxValue));
        return bytes;
    }

    static void WriteEnd64(Span<byte> bytes, long count, long place, long size)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[4..], 44);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[12..], Version64);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[14..], Version64);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[32..], count);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[40..], size);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[48..], place);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[56..], 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[64..], place + size);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[72..], 1);
    }

    // The 26 bytes that an entry and its line in the directory share. Method 0: stored.
    static void WriteShared(Span<byte> bytes, ushort version, uint crc, uint size, int name, int extra)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, version);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[4..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[6..], FixedTime);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[14..], size);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[22..], (ushort)name);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[24..], (ushort)extra);
    }
}
