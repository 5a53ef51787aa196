using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Bits, lowest first, in a pooled buffer that grows.</summary>
sealed class BitWriter : IDisposable
{
    const int FirstSize = 16 * 1024;

    byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    int _count;
    BitsHeld _held;

    /// <summary>The whole bytes written.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, _count);

    /// <summary>Begins to write at most so many bits; until <see cref="End"/> nobody else writes.</summary>
    public BitRun Begin(long bits)
    {
        // A run writes eight bytes at a time, wherever it stands.
        var room = (bits >> 3) + 16;
        if (room > _buffer.Length - _count)
            Grow(room);
        return new(_buffer.AsSpan(_count), _held);
    }

    /// <summary>Takes over what a run has written.</summary>
    public void End(in BitRun run) => (_count, _held) = (_buffer.Length - run.Room, run.Held);

    /// <summary>Fills the last byte with zeros.</summary>
    public void Finish()
    {
        var run = Begin(8);
        run.Write(0, -run.Held.Count & 7);
        End(run);
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

/// <summary>At most seven bits that make no byte yet.</summary>
readonly record struct BitsHeld(ulong Bits, int Count);

/// <summary>Bits written one after the other: a local of its own, so that it stays in registers. How full the last byte is decides no branch: no processor could guess it.</summary>
ref struct BitRun(Span<byte> room, BitsHeld held)
{
    Span<byte> _room = room;
    ulong _bits = held.Bits;
    int _held = held.Count;

    /// <summary>The bytes of room left.</summary>
    public readonly int Room => _room.Length;

    public readonly BitsHeld Held => new(_bits, _held);

    /// <summary>Writes at most 56 bits; the others must be zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ulong bits, int count)
    {
        _bits |= bits << _held;
        BinaryPrimitives.WriteUInt64LittleEndian(_room, _bits);
        _held += count;
        _room = _room[(_held >> 3)..];
        _bits >>= _held & ~7;
        _held &= 7;
    }

    /// <summary>Writes so many of the bits of words; those after them must be zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<ulong> words, int count)
    {
        var whole = count >> 6;
        var rest = count & 63;
        foreach (var word in words[..whole])
            WriteWhole(word);
        if (rest == 0)
            return;
        Write((uint)words[whole], Math.Min(rest, 32));
        Write(words[whole] >> 32, Math.Max(rest - 32, 0));
    }

    void WriteWhole(ulong word)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_room, _bits | (word << _held));
        _room = _room[8..];
        _bits = word >> 1 >> (63 - _held);
    }
}
