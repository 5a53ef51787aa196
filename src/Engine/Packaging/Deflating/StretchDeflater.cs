using System.Buffers;
using Reports.Engine.Output;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>Compresses one part while it is rendered, from prepared bits; what it writes is an ordinary deflate stream.</summary>
sealed class StretchDeflater : PartDeflater
{
    // Positions begin so far after zero that what was never written is always too far away.
    const long Start = Lengths.Farthest * 4L;

    readonly DeflatePlan _plan;
    readonly SymbolWriter _symbols;
    readonly LongTexts _long;
    readonly Seen[] _seen;
    long _position = Start;
    bool _isClosed;
    StretchPair? _waiting;

    public StretchDeflater(DeflatePlan plan)
    {
        _plan = plan;
        _seen = ArrayPool<Seen>.Shared.Rent(plan.Stretches.Length);
        _seen.AsSpan(0, plan.Stretches.Length).Clear();
        _symbols = new SymbolWriter(plan);
        _long = new LongTexts(_symbols);
        _symbols.Prepared(plan.Header.Word, plan.Header.Count);
    }

    /// <summary>The compressed bytes; complete after <see cref="Finish"/>.</summary>
    public ReadOnlySpan<byte> Packed => _symbols.Bits.WrittenSpan;

    /// <summary>The checksum of the bytes before compressing.</summary>
    public uint Crc { get; private set; }

    /// <summary>Their number.</summary>
    public long Length => _position - Start;

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        Release(StretchSides.None);
        Crc = Crc32.Append(Crc, bytes);
        if (bytes.Length < LongTexts.Shortest)
            _symbols.Literals(bytes);
        else
            _long.Write(bytes, _position);
        _position += bytes.Length;
    }

    public override void Write(Stretch stretch)
    {
        if (ReferenceEquals(stretch, _plan.Opening))
        {
            Release(StretchSides.Tail);
            return;
        }

        var known = _plan.Find(stretch);
        var isClosing = ReferenceEquals(stretch, _plan.Closing);

        // The end of a text waits for the stretch after it.
        if (_waiting is not null || isClosing)
            Release(StretchSides.None);
        if (known is null)
            Write(stretch.Bytes.Span);
        else if (isClosing)
            _isClosed = true;
        else
            _waiting = known;
    }

    public override void WriteTo(ZipWriter zip, string name)
    {
        Finish();
        zip.Write(name, Packed, Crc, checked((uint)Length));
    }

    /// <summary>Ends the block and the stream.</summary>
    public void Finish()
    {
        Release(StretchSides.None);
        _symbols.Finish();
    }

    public override void Dispose()
    {
        ArrayPool<Seen>.Shared.Return(_seen);
        _long.Dispose();
        _symbols.Dispose();
    }

    // A stretch waits until it is known what follows it.
    void Release(StretchSides tail)
    {
        var there = tail | (_isClosed ? StretchSides.Lead : StretchSides.None);
        if (there == StretchSides.None && _waiting is null)
            return;
        var stretch = _waiting is null ? null : (there & _waiting.Full.Has) == _waiting.Full.Has ? _waiting.Full : _waiting.Alone;
        var left = stretch is null ? there : there & ~stretch.Has;
        _isClosed = false;
        _waiting = null;
        if ((left & StretchSides.Lead) != 0)
            Put(_plan.Stretches[_plan.Closing.Index].Full);
        if (stretch is not null)
            Put(stretch);
        if ((left & StretchSides.Tail) != 0)
            Put(_plan.Stretches[_plan.Opening.Index].Full);
    }

    void Put(PreparedStretch stretch)
    {
        var own = _position + stretch.Text.Lead;
        ref var seen = ref _seen[stretch.Text.Index];
        var distance = own - seen.At;
        if (distance <= Lengths.Farthest && (stretch.Has & ~seen.Has) == 0 && stretch.Again.Length > 0)
            PutAgain(stretch, (int)distance);
        else
            PutPieces(stretch, own);
        seen = new Seen(own, stretch.Has);
        Crc = stretch.Checksum.Append(Crc);
        _position += stretch.Text.Bytes.Length;
    }

    void PutAgain(PreparedStretch stretch, int distance)
    {
        var (far, farCount) = _plan.Codes.OfDistance(distance);
        var run = _symbols.Bits.Begin(stretch.MostBits);
        foreach (var (bits, count) in stretch.Again)
            run.Write(bits | ((ulong)far << count), count + farCount);
        _symbols.Bits.End(run);
    }

    void PutPieces(PreparedStretch stretch, long own)
    {
        var codes = _plan.Codes;
        var run = _symbols.Bits.Begin(stretch.MostBits);
        foreach (ref readonly var piece in stretch.Pieces.AsSpan())
        {
            run.Write(_plan.Words.AsSpan(piece.Word), piece.Count);
            if (piece.Source < 0)
                continue;

            ref var source = ref _seen[piece.Source];
            var distance = own - source.At + piece.Gap;
            if (distance <= Lengths.Farthest && (piece.Needs & ~source.Has) == 0)
            {
                var (far, farCount) = codes.OfDistance((int)distance);
                run.Write(piece.LengthBits | ((ulong)far << piece.LengthCount), piece.LengthCount + farCount);
                continue;
            }

            // The values between were longer than expected, or the source was left out.
            foreach (var value in stretch.Text.Bytes.AsSpan(piece.At, piece.Length))
                run.Write(codes.Literals.Packed[value] & 0xFFFF, (int)(codes.Literals.Packed[value] >> 16));
        }

        _symbols.Bits.End(run);
    }

    readonly record struct Seen(long At, StretchSides Has);
}
