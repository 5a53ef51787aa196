namespace Reports.Engine.Packaging.Deflating;

/// <summary>A prefix code: the bits of every symbol, as deflate writes them, lowest bit first (RFC 1951, 3.2.2).</summary>
/// <param name="Counts">How many bits; zero for a symbol that is never written.</param>
sealed record HuffmanCode(uint[] Bits, byte[] Counts)
{
    /// <summary>The bits of each symbol, with their number in the upper half: one look instead of two where it matters.</summary>
    public uint[] Packed { get; } = [.. Bits.Zip(Counts, (bits, count) => bits | ((uint)count << 16))];

    /// <summary>The shortest code for symbols of these weights in which none is longer than a limit.</summary>
    public static HuffmanCode Of(ReadOnlySpan<long> weights, int limit) => Of(CountsOf(weights, limit));

    static HuffmanCode Of(byte[] counts)
    {
        var bits = new uint[counts.Length];
        var code = 0u;
        for (var length = 1; length <= 15; length++, code <<= 1)
            for (var symbol = 0; symbol < counts.Length; symbol++)
                if (counts[symbol] == length)
                    bits[symbol] = Reversed(code++, length);
        return new HuffmanCode(bits, counts);
    }

    static uint Reversed(uint code, int length)
    {
        var reversed = 0u;
        for (var i = 0; i < length; i++)
            reversed |= ((code >> i) & 1) << (length - 1 - i);
        return reversed;
    }

    // Package-merge: pairs of the cheapest become packages, level by level; a symbol is as long as it is often taken.
    static byte[] CountsOf(ReadOnlySpan<long> weights, int limit)
    {
        var leaves = new List<Package>();
        for (var symbol = 0; symbol < weights.Length; symbol++)
            if (weights[symbol] > 0)
                leaves.Add(new Package(weights[symbol], symbol, null, null));
        leaves = [.. leaves.OrderBy(leaf => leaf.Weight).ThenBy(leaf => leaf.Symbol)];

        var counts = new byte[weights.Length];
        if (leaves.Count == 1)
            counts[leaves[0].Symbol] = 1;
        if (leaves.Count < 2)
            return counts;

        var level = leaves;
        for (var i = 1; i < limit; i++)
            level = Merged(leaves, level);
        foreach (var package in level.Take((2 * leaves.Count) - 2))
            package.CountInto(counts);
        return counts;
    }

    static List<Package> Merged(List<Package> leaves, List<Package> level)
    {
        var merged = new List<Package>(leaves.Count + (level.Count / 2));
        var leaf = 0;
        for (var pair = 0; pair + 1 < level.Count; pair += 2)
        {
            var weight = level[pair].Weight + level[pair + 1].Weight;
            while (leaf < leaves.Count && leaves[leaf].Weight <= weight)
                merged.Add(leaves[leaf++]);
            merged.Add(new Package(weight, -1, level[pair], level[pair + 1]));
        }

        merged.AddRange(leaves.Skip(leaf));
        return merged;
    }

    sealed record Package(long Weight, int Symbol, Package? First, Package? Second)
    {
        public void CountInto(byte[] counts)
        {
            if (First is null)
                counts[Symbol]++;
            First?.CountInto(counts);
            Second?.CountInto(counts);
        }
    }
}
