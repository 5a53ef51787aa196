namespace Reports.Engine.Packaging.Deflating;

/// <summary>Writes literals and matches in the codes of a plan.</summary>
sealed class SymbolWriter(DeflatePlan plan) : IDisposable
{
    // A literal takes at most fifteen bits, a match at most forty-eight.
    const int MostBits = 16;

    public BitWriter Bits { get; } = new();

    /// <summary>Writes prepared bits.</summary>
    public void Prepared(int word, int count) => Bits.Write(plan.Words.AsSpan(word), count);

    public void Literals(ReadOnlySpan<byte> bytes)
    {
        var codes = plan.Literals.AsSpan(0, 256);
        Bits.Reserve(bytes.Length * (long)MostBits);
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            var (a, b, c, d) = (codes[bytes[0]], codes[bytes[1]], codes[bytes[2]], codes[bytes[3]]);
            var first = (ulong)(a & 0xFFFF) | ((ulong)(b & 0xFFFF) << (int)(a >> 16));
            var second = (ulong)(c & 0xFFFF) | ((ulong)(d & 0xFFFF) << (int)(c >> 16));
            var half = (int)((a >> 16) + (b >> 16));
            Bits.Write(first | (second << half), half + (int)((c >> 16) + (d >> 16)));
        }

        foreach (var value in bytes)
            Bits.Write(codes[value] & 0xFFFF, (int)(codes[value] >> 16));
    }

    public void Match(int length, int distance)
    {
        var (bits, count) = plan.Codes.OfLength(length);
        Bits.Reserve(64);
        Match(bits, count, distance);
    }

    /// <summary>A match whose length is prepared; room for it is reserved.</summary>
    public void Match(uint length, int count, int distance)
    {
        var (far, farCount) = plan.Codes.OfDistance(distance);
        Bits.Write(length | ((ulong)far << count), count + farCount);
    }

    /// <summary>Ends the block and the stream.</summary>
    public void Finish()
    {
        Bits.Reserve(64);
        Bits.Write(plan.Codes.Literals.Bits[Lengths.End], plan.Codes.Literals.Counts[Lengths.End]);
        Bits.Finish();
    }

    public void Dispose() => Bits.Dispose();
}
