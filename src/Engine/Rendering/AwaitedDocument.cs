using System.Buffers;

namespace Reports.Engine.Rendering;

/// <summary>A finished document in pooled pieces, until it is written to a target that takes asynchronous writes only.</summary>
sealed class AwaitedDocument : Stream
{
    const int PieceSize = 64 * 1024;

    readonly List<byte[]> _pieces = [];
    int _used = PieceSize;

    /// <summary>All of it; lives as long as the stream.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces => _pieces.Select((piece, at) => (ReadOnlyMemory<byte>)piece.AsMemory(0, at == _pieces.Count - 1 ? _used : PieceSize));

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_used == PieceSize)
            {
                _pieces.Add(ArrayPool<byte>.Shared.Rent(PieceSize));
                _used = 0;
            }

            var count = Math.Min(buffer.Length, PieceSize - _used);
            buffer[..count].CopyTo(_pieces[^1].AsSpan(_used));
            _used += count;
            buffer = buffer[count..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));


    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        foreach (var piece in _pieces)
            ArrayPool<byte>.Shared.Return(piece);
        _pieces.Clear();
        base.Dispose(disposing);
    }
}
