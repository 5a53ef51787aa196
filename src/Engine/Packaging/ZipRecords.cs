using System.Buffers.Binary;

namespace Reports.Engine.Packaging;

/// <summary>The records of a zip, as both writers put them: sizes before the data, times fixed, no data descriptors.</summary>
/// <remarks>
/// PKWARE APPNOTE 6.3.9. Our own because .NET's ZipArchive cannot copy bytes that are compressed already and stamps the clock. What lies after 4 GB or beyond 65,535 entries
/// is reported in the zip64 records, which every reader of today knows.
/// </remarks>
static class ZipRecords
{
    /// <summary>What stands before an entry's name.</summary>
    public const int EntrySize = 30;

    /// <summary>How a line of the directory begins.</summary>
    public const uint DirectoryMark = 0x02014B50;

    const uint EntryMark = 0x04034B50;
    // 1 January 1980, 00:00: the earliest time a zip can say.
    const uint FixedTime = 0x0021_0000;
    const ushort Utf8Names = 0x0800;
    const ushort Version = 20;
    const ushort Version64 = 45;
    const ushort Deflated = 8;

    /// <summary>What stands before an entry's bytes.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="crc">The checksum of what is stored.</param>
    /// <param name="size">Its bytes.</param>
    /// <param name="packed">Its bytes when it is deflated; null for one that is stored as it is.</param>
    public static byte[] Entry(ReadOnlySpan<byte> name, uint crc, uint size, uint? packed = null)
    {
        var bytes = new byte[EntrySize + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, EntryMark);
        WriteShared(bytes.AsSpan(4), Version, crc, size, packed, name.Length, extra: 0);
        name.CopyTo(bytes.AsSpan(EntrySize));
        return bytes;
    }

    /// <summary>Takes apart what stands before an entry's bytes.</summary>
    public static (uint Crc, uint Size, int NameLength) Read(ReadOnlySpan<byte> entry) => (
        BinaryPrimitives.ReadUInt32LittleEndian(entry[14..]),
        BinaryPrimitives.ReadUInt32LittleEndian(entry[18..]),
        BinaryPrimitives.ReadUInt16LittleEndian(entry[26..]));

    /// <summary>An entry's line in the directory.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="crc">The checksum of what is stored.</param>
    /// <param name="size">Its bytes.</param>
    /// <param name="place">Where the entry begins.</param>
    /// <param name="packed">Its bytes when it is deflated; null for one that is stored as it is.</param>
    public static byte[] Line(ReadOnlySpan<byte> name, uint crc, uint size, long place, uint? packed = null)
    {
        var isFar = place >= uint.MaxValue;
        var bytes = new byte[46 + name.Length + (isFar ? 12 : 0)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, DirectoryMark);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(4), isFar ? Version64 : Version);
        WriteShared(bytes.AsSpan(6), isFar ? Version64 : Version, crc, size, packed, name.Length, isFar ? 12 : 0);
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
    /// <param name="count">Its entries.</param>
    /// <param name="place">Where the directory begins.</param>
    /// <param name="size">The bytes of the directory.</param>
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

    // The 26 bytes that an entry and its line in the directory share.
    static void WriteShared(Span<byte> bytes, ushort version, uint crc, uint size, uint? packed, int name, int extra)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, version);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[4..], packed is null ? (ushort)0 : Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[6..], FixedTime);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[14..], packed ?? size);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[22..], (ushort)name);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[24..], (ushort)extra);
    }
}
