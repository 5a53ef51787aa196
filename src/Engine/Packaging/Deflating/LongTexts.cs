using System.Buffers;
using System.Buffers.Binary;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Writes long pieces of data and finds repetitions in them: rich text, included documents, whole paragraphs.</summary>
/// <remarks>A greedy search through what earlier long pieces brought; what stands between them is not looked at.</remarks>
sealed class LongTexts(SymbolWriter symbols) : IDisposable
{
    /// <summary>Shorter pieces are not worth a search.</summary>
    public const int Shortest = 64;

    const int Room = 128 * 1024;
    const int HashBits = 11;
    const int ShortestMatch = 5;

    byte[] _past = [];
    Seen[] _seen = [];
    int _count;

    /// <summary>Writes a piece.</summary>
    /// <param name="position">Where it stands in the part.</param>
    public void Write(ReadOnlySpan<byte> bytes, long position)
    {
        for (; bytes.Length > Room; bytes = bytes[Room..], position += Room)
            WritePiece(bytes[..Room], position);
        WritePiece(bytes, position);
    }

    public void Dispose()
    {
        if (_seen.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(_past);
        ArrayPool<Seen>.Shared.Return(_seen);
        (_past, _seen) = ([], []);
    }

    void WritePiece(ReadOnlySpan<byte> bytes, long position)
    {
        Prepare(bytes.Length);
        bytes.CopyTo(_past.AsSpan(_count));
        var (from, end) = (_count, _count + bytes.Length);
        var past = _past.AsSpan(0, end);
        _count = end;
        var unwritten = from;
        for (var at = from; at + ShortestMatch <= end;)
        {
            ref var entry = ref _seen[(BinaryPrimitives.ReadUInt32LittleEndian(past[at..]) * 2654435761u) >> (32 - HashBits)];
            var (source, sourceEnd, sourceAt) = entry;
            entry = new Seen(at, end, (uint)(position + at - from));
            var distance = entry.Position - sourceAt;
            var length = sourceEnd > 0 && distance <= Lengths.Farthest
                ? past[source..Math.Min(sourceEnd, source + Lengths.Longest)].CommonPrefixLength(past[at..])
                : 0;
            if (length < ShortestMatch)
            {
                at++;
                continue;
            }

            symbols.Literals(past[unwritten..at]);
            symbols.Match(length, (int)distance);
            at += length;
            unwritten = at;
        }

        symbols.Literals(past[unwritten..end]);
    }

    // When the room is full, all is forgotten: it is larger than the window anyway.
    void Prepare(int length)
    {
        if (_seen.Length == 0)
        {
            _past = ArrayPool<byte>.Shared.Rent(Room * 2);
            _seen = ArrayPool<Seen>.Shared.Rent(1 << HashBits);
            _seen.AsSpan().Clear();
        }

        if (_count + length <= Room * 2)
            return;
        _count = 0;
        _seen.AsSpan().Clear();
    }

    // A document has at most four gigabytes.
    readonly record struct Seen(int At, int End, uint Position);
}
