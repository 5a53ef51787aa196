using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Reports.Engine.Packaging;

/// <summary>Writes a zip front to back: same entries, same bytes. Times are fixed, sizes stand before the data.</summary>
/// <remarks>
/// Our own because .NET's ZipArchive cannot copy bytes that are compressed already and stamps the clock.
/// Format: PKWARE APPNOTE 6.3.3; no data descriptors and no extra fields, as Office likes it.
/// </remarks>
sealed class ZipWriter(Stream target)
{
    // 1 January 1980, 00:00: the earliest time a zip can say.
    const uint FixedTime = 0x0021_0000;
    const ushort Utf8Names = 0x0800;
    const ushort Deflated = 8;

    readonly List<(byte[] Name, uint Crc, uint Packed, uint Length, uint Offset)> _directory = [];
    long _position;

    /// <summary>Copies an entry that is compressed already.</summary>
    public void Write(PackedEntry entry) => Write(entry.Name, entry.Data, entry.Crc, (uint)entry.Length);

    /// <summary>Compresses and writes an entry.</summary>
    public void Write(string name, ReadOnlySpan<byte> bytes, CompressionLevel level)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
            deflate.Write(bytes);
        Write(name, packed.GetBuffer().AsSpan(0, (int)packed.Length), Crc32.Append(0, bytes), (uint)bytes.Length);
    }

    /// <summary>Writes an entry whose deflated bytes, checksum and length are known.</summary>
    public void Write(string name, ReadOnlySpan<byte> packed, uint crc, uint length)
    {
        Begin(name, (uint)packed.Length, crc, length);
        Put(packed);
    }

    /// <summary>Writes an entry whose deflated bytes lie elsewhere; <paramref name="copy"/> writes exactly <paramref name="packed"/> of them.</summary>
    public void Write(string name, uint packed, Action<Stream> copy, uint crc, uint length)
    {
        Begin(name, packed, crc, length);
        copy(target);
        _position += packed;
    }

    /// <summary>Writes the directory; nothing may follow.</summary>
    public void Finish()
    {
        var start = _position;
        Span<byte> head = stackalloc byte[46];
        foreach (var (name, crc, packed, length, offset) in _directory)
        {
            head.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(head, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(head[4..], 20);
            WriteCommon(head[6..], crc, packed, length, name.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(head[42..], offset);
            Put(head);
            Put(name);
        }

        var size = _position - start;
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_directory.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)size);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], checked((uint)start));
        Put(end);
    }

    void Begin(string name, uint packed, uint crc, uint length)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        _directory.Add((utf8, crc, packed, length, checked((uint)_position)));

        Span<byte> head = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x04034B50);
        WriteCommon(head[4..], crc, packed, length, utf8.Length);
        Put(head);
        Put(utf8);
    }

    // The 26 bytes that a local header and a directory entry share.
    static void WriteCommon(Span<byte> head, uint crc, uint packed, uint length, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(head, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(head[6..], FixedTime);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(head[14..], packed);
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(head[22..], (ushort)nameLength);
        BinaryPrimitives.WriteUInt16LittleEndian(head[24..], 0);
    }

    void Put(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        _position += bytes.Length;
    }
}
