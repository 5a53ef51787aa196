using System.Buffers;
using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>A finished document in pooled pieces, until it is written to a target that takes asynchronous writes only.</summary>
sealed class AwaitedDocument : WriteOnlyStream
{
    const int PieceSize = 64 * 1024;

    readonly List<byte[]> _pieces = [];
    int _used = PieceSize;

    /// <summary>All of it; lives as long as the stream.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces => _pieces.Select((piece, at) => (ReadOnlyMemory<byte>)piece.AsMemory(0, at == _pieces.Count - 1 ? _used : PieceSize));

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

    protected override void Dispose(bool disposing)
    {
        foreach (var piece in _pieces)
            ArrayPool<byte>.Shared.Return(piece);
        _pieces.Clear();
        base.Dispose(disposing);
    }
}
