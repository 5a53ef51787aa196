using System.IO.Compression;

namespace Reports.Engine.Packaging;

/// <summary>Writes a zip of deflated entries front to back: same entries, same bytes.</summary>
sealed class ZipWriter(Stream target)
{
    readonly List<(byte[] Name, uint Crc, uint Packed, uint Length, long Place)> _directory = [];
    long _position;

    /// <summary>Copies an entry that is compressed already.</summary>
    public void Write(PackedEntry entry)
    {
        Begin(entry.Utf8Name, entry.Head, (uint)entry.Data.Length, entry.Crc, (uint)entry.Length);
        Put(entry.Data);
    }

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
        foreach (var (name, crc, packed, length, place) in _directory)
            Put(ZipRecords.Line(name, crc, length, place, packed));
        Put(ZipRecords.End(_directory.Count, start, _position - start));
    }

    void Begin(string name, uint packed, uint crc, uint length)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        Begin(utf8, ZipRecords.Entry(utf8, crc, length, packed), packed, crc, length);
    }

    void Begin(byte[] name, byte[] head, uint packed, uint crc, uint length)
    {
        _directory.Add((name, crc, packed, length, _position));
        Put(head);
    }

    void Put(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        _position += bytes.Length;
    }
}
