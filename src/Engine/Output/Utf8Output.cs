using System.Buffers;

namespace Reports.Engine.Output;

/// <summary>UTF-8 bytes in a pooled buffer that grows, or that is emptied into a sink whenever it is full.</summary>
/// <remarks>Belongs to one render; disposing gives the buffer back.</remarks>
sealed partial class Utf8Output : IDisposable
{
    const int BufferSize = 64 * 1024;

    byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    int _count;
    long _flushed;

    /// <summary>An output kept in memory.</summary>
    public Utf8Output()
    {
    }

    /// <summary>Asked whenever more room is made: it may stop what writes too much.</summary>
    internal Action? Growing { get; set; }

    /// <summary>All bytes written so far, flushed ones included.</summary>
    public long Length => _flushed + _count;

    /// <summary>The bytes not yet flushed: everything, when there is no sink.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, _count);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _count)
            MakeRoom(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_count));
        _count += bytes.Length;
    }

    /// <summary>Writes characters as UTF-8; a lone half of a surrogate pair becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        var room = text.Length * 3;
        if (room > _buffer.Length - _count)
            MakeRoom(room);
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    /// <summary>Empties the buffer into the sink, when there is one.</summary>
    public void Flush()
    {
        if (_count == 0 || _sink is null)
            return;

        _sink.Write(WrittenSpan);
        _last = null;
        _flushed += _count;
        _count = 0;
    }

    /// <summary>Everything written and not flushed, as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(WrittenSpan);

    /// <summary>Gives the buffer back. What was not flushed is lost.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _count = 0;
    }

    void MakeRoom(int size)
    {
        Growing?.Invoke();
        Flush();
        if (size <= _buffer.Length - _count)
            return;

        var grown = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max((long)_count + size, _buffer.Length * 2L)));
        WrittenSpan.CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }
}
