using Reports.Engine.Output;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>Packed bytes that wait for their place in the joined document: written once, one after the other, and read back at the end.</summary>
/// <param name="store">Where they lie; must read, write and seek, and nobody else may use it meanwhile.</param>
sealed class Spool(Stream store)
{
    const int CopiedAtOnce = 64 * 1024;

    long _end;

    /// <summary>Keeps some bytes.</summary>
    /// <returns>Where they lie.</returns>
    public long Write(ReadOnlySpan<byte> bytes)
    {
        var place = _end;
        store.Position = place;
        store.Write(bytes);
        _end += bytes.Length;
        return place;
    }

    public void CopyTo(Stream target, long place, long length)
    {
        var buffer = new byte[(int)Math.Min(CopiedAtOnce, length)];
        store.Position = place;
        for (var left = length; left > 0;)
        {
            var part = buffer.AsSpan(0, (int)Math.Min(buffer.Length, left));
            store.ReadExactly(part);
            target.Write(part);
            left -= part.Length;
        }
    }
}

/// <summary>An entry of the joined document's zip whose packed bytes lie in the spool.</summary>
/// <param name="Crc">The checksum of the bytes before deflating.</param>
/// <param name="Length">Their number.</param>
/// <param name="Packed">How many they are, deflated.</param>
/// <param name="WriteTo">Copies the deflated bytes.</param>
sealed record SpooledEntry(string Name, uint Crc, long Length, long Packed, Action<Stream> WriteTo)
{
    /// <summary>Packs a part and keeps it in the spool.</summary>
    public static SpooledEntry Of(string name, byte[] bytes, Spool spool)
    {
        var entry = PackedEntry.Of(name, bytes);
        var place = spool.Write(entry.Data);
        return new(name, entry.Crc, entry.Length, entry.Data.Length, target => spool.CopyTo(target, place, entry.Data.Length));
    }
}

/// <summary>Bytes that go to the spool in blocks as they come, between those of others.</summary>
sealed class SpooledBytes(Spool spool) : WriteOnlyStream
{
    const int BlockSize = 64 * 1024;

    readonly List<(long Place, int Length)> _blocks = [];
    byte[] _block = [];
    int _filled;
    long _length;

    public override long Length => _length;

    public void WriteTo(Stream target)
    {
        foreach (var (place, length) in _blocks)
            spool.CopyTo(target, place, length);
        target.Write(_block.AsSpan(0, _filled));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _length += buffer.Length;
        // A block is kept when it is full: flushing it earlier would only make more of them.
        while (buffer.Length > 0)
        {
            // A part that is small all its life has a small block.
            if (_filled == _block.Length && _block.Length < BlockSize)
                Array.Resize(ref _block, Math.Clamp(Math.Max(_block.Length * 2, buffer.Length), 1024, BlockSize));
            var count = Math.Min(buffer.Length, _block.Length - _filled);
            buffer[..count].CopyTo(_block.AsSpan(_filled));
            _filled += count;
            buffer = buffer[count..];
            if (_filled == BlockSize)
                Spool();
        }
    }

    void Spool()
    {
        _blocks.Add((spool.Write(_block.AsSpan(0, _filled)), _filled));
        _filled = 0;
    }
}
