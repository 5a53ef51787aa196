using System.Runtime.CompilerServices;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>The two codes of a deflate block, and how its header says them (RFC 1951, 3.2.7).</summary>
/// <param name="Literals">Literals, the end and lengths.</param>
sealed record DeflateCodes(HuffmanCode Literals, HuffmanCode Distances)
{
    const int MostBits = 15;
    const int MostHeaderBits = 7;
    const int Repeat = 16;
    const int Zeros = 17;
    const int ManyZeros = 18;

    static readonly int[] HeaderOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public static DeflateCodes Of(SymbolWeights weights) => new(
        HuffmanCode.Of(weights.Literals, MostBits), HuffmanCode.Of(weights.Distances, MostBits));

    public void Add(PreparedBits bits, int symbol) => bits.Add(Literals.Bits[symbol], Literals.Counts[symbol]);

    /// <summary>A length with the bits after it.</summary>
    public (uint Bits, int Count) OfLength(int length)
    {
        var (symbol, extra, value) = Lengths.Of(length);
        return (Literals.Bits[symbol] | ((uint)value << Literals.Counts[symbol]), Literals.Counts[symbol] + extra);
    }

    /// <summary>A distance with the bits after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (uint Bits, int Count) OfDistance(int distance)
    {
        var (symbol, extra, value) = Lengths.OfDistance(distance);
        var code = Distances.Packed[symbol];
        var count = (int)(code >> 16);
        return ((code & 0xFFFF) | ((uint)value << count), count + extra);
    }

    /// <summary>The beginning of the only block.</summary>
    public void AddHeader(PreparedBits bits)
    {
        var runs = Runs([.. Literals.Counts, .. Distances.Counts]);
        var weights = new long[19];
        foreach (var (symbol, _, _) in runs)
            weights[symbol]++;
        var code = HuffmanCode.Of(weights, MostHeaderBits);
        var last = Array.FindLastIndex(HeaderOrder, symbol => code.Counts[symbol] > 0);

        // The last block; its codes are its own.
        bits.Add(0b101, 3);
        bits.Add(Lengths.Symbols - 257, 5);
        bits.Add(Lengths.DistanceSymbols - 1, 5);
        bits.Add((uint)last - 3, 4);
        foreach (var symbol in HeaderOrder.Take(last + 1))
            bits.Add(code.Counts[symbol], 3);
        foreach (var (symbol, value, extra) in runs)
        {
            bits.Add(code.Bits[symbol], code.Counts[symbol]);
            bits.Add((uint)value, extra);
        }
    }

    static List<(int Symbol, int Value, int Bits)> Runs(byte[] counts)
    {
        var runs = new List<(int, int, int)>();
        for (var at = 0; at < counts.Length;)
        {
            var end = at + 1;
            while (end < counts.Length && counts[end] == counts[at])
                end++;
            var length = end - at;
            if (counts[at] == 0)
            {
                length = Math.Min(length, 138);
                runs.Add(length < 3 ? (0, 0, 0) : length < 11 ? (Zeros, length - 3, 3) : (ManyZeros, length - 11, 7));
                at += length < 3 ? 1 : length;
                continue;
            }

            runs.Add((counts[at], 0, 0));
            length = Math.Min(length - 1, 6);
            if (length >= 3)
                runs.Add((Repeat, length - 3, 2));
            at += length >= 3 ? length + 1 : 1;
        }

        return runs;
    }
}
