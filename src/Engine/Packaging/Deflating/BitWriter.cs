using System.Buffers;
using System.Buffers.Binary;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Bits, lowest first, in a pooled buffer that grows.</summary>
sealed class BitWriter : IDisposable
{
    const int FirstSize = 16 * 1024;

    byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    int _count;
    ulong _bits;
    int _held;

    /// <summary>The whole bytes written.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, _count);

    /// <summary>Makes room for so many bits and the bytes that writing them may touch.</summary>
    public void Reserve(long bits)
    {
        var room = (bits >> 3) + 16;
        if (room > _buffer.Length - _count)
            Grow(room);
    }

    /// <summary>Writes at most 64 bits; the others must be zero. Call <see cref="Reserve"/> first.</summary>
    public void Write(ulong bits, int count)
    {
        _bits |= bits << _held;
        var held = _held + count;
        if (held < 64)
        {
            _held = held;
            return;
        }

        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(_count), _bits);
        _count += 8;
        var taken = 64 - _held;
        _bits = taken == 64 ? 0 : bits >> taken;
        _held = held - 64;
    }

    /// <summary>Writes prepared bits.</summary>
    public void Write(ReadOnlySpan<ulong> words, int count)
    {
        Reserve(count);
        foreach (var word in words[..(count >> 6)])
            Write(word, 64);
        if ((count & 63) > 0)
            Write(words[count >> 6], count & 63);
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Finish()
    {
        Reserve(64);
        BinaryPrimitives.WriteUInt64LittleEndian(_buffer.AsSpan(_count), _bits);
        _count += (_held + 7) >> 3;
        _bits = 0;
        _held = 0;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _count = 0;
    }

    void Grow(long room)
    {
        var grown = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(_count + room, _buffer.Length * 2L)));
        WrittenSpan.CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }
}
