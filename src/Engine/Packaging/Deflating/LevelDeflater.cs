using System.Buffers;
using System.IO.Compression;
using Reports.Engine.Output;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Compresses one part while it is rendered, with the runtime's deflate: the part is never in memory as a whole.</summary>
sealed class LevelDeflater : PartDeflater
{
    // The runtime's deflate has a price by the call: it is given much at once.
    const int BufferSize = 64 * 1024;

    readonly StretchChecksums? _known;
    readonly MemoryStream _packed = new();
    readonly DeflateStream _deflate;
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    int _count;
    uint _crc;
    long _length;

    public LevelDeflater(CompressionLevel level, StretchChecksums? known)
    {
        _known = known;
        _deflate = new DeflateStream(_packed, level, leaveOpen: true);
    }

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        _crc = Crc32.Append(_crc, bytes);
        Take(bytes);
    }

    public override void Write(Stretch stretch)
    {
        var bytes = stretch.Bytes.Span;
        _crc = _known?.Find(stretch) is { } known ? known.Append(_crc) : Crc32.Append(_crc, bytes);
        Take(bytes);
    }

    public override void WriteTo(ZipWriter zip, string name)
    {
        Empty();
        _deflate.Dispose();
        zip.Write(name, _packed.GetBuffer().AsSpan(0, (int)_packed.Length), _crc, checked((uint)_length));
    }

    public override void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _deflate.Dispose();
        _packed.Dispose();
    }

    void Take(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        if (bytes.Length > _buffer.Length - _count)
            Empty();
        if (bytes.Length > _buffer.Length)
        {
            _deflate.Write(bytes);
            return;
        }

        bytes.CopyTo(_buffer.AsSpan(_count));
        _count += bytes.Length;
    }

    void Empty()
    {
        _deflate.Write(_buffer, 0, _count);
        _count = 0;
    }
}
