namespace Reports.Engine.Packaging.Deflating;

/// <summary>Writes literals and matches in the codes of a plan.</summary>
sealed class SymbolWriter(DeflatePlan plan) : IDisposable
{
    /// <summary>A literal has at most fifteen bits; a match has at least three bytes and takes no more than 48.</summary>
    public const int MostBitsOfByte = 16;

    const int MostBitsOfMatch = 48;

    public BitWriter Bits { get; } = new();

    /// <summary>Writes prepared bits.</summary>
    public void Prepared(int word, int count)
    {
        var run = Bits.Begin(count);
        run.Write(plan.Words.AsSpan(word), count);
        Bits.End(run);
    }

    public void Literals(ReadOnlySpan<byte> bytes)
    {
        var codes = plan.Codes.Literals.Packed.AsSpan(0, 256);
        var run = Bits.Begin(bytes.Length * (long)MostBitsOfByte);
        for (; bytes.Length >= 3; bytes = bytes[3..])
        {
            var (a, b, c) = (codes[bytes[0]], codes[bytes[1]], codes[bytes[2]]);
            var two = (int)((a >> 16) + (b >> 16));
            run.Write((ulong)(a & 0xFFFF) | ((ulong)(b & 0xFFFF) << (int)(a >> 16)) | ((ulong)(c & 0xFFFF) << two), two + (int)(c >> 16));
        }

        foreach (var value in bytes)
            run.Write(codes[value] & 0xFFFF, (int)(codes[value] >> 16));
        Bits.End(run);
    }

    public void Match(int length, int distance)
    {
        var (bits, count) = plan.Codes.OfLength(length);
        var (far, farCount) = plan.Codes.OfDistance(distance);
        var run = Bits.Begin(MostBitsOfMatch);
        run.Write(bits | ((ulong)far << count), count + farCount);
        Bits.End(run);
    }

    /// <summary>Ends the block and the stream.</summary>
    public void Finish()
    {
        var end = plan.Codes.Literals.Packed[Lengths.End];
        var run = Bits.Begin(MostBitsOfByte);
        run.Write(end & 0xFFFF, (int)(end >> 16));
        Bits.End(run);
        Bits.Finish();
    }

    public void Dispose() => Bits.Dispose();
}
