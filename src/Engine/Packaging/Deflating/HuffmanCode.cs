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
    // Of each level the first are taken, and of the level below twice as many as there are packages among them.
    static byte[] CountsOf(ReadOnlySpan<long> weights, int limit)
    {
        var leaves = new List<(long Weight, int Symbol)>();
        for (var symbol = 0; symbol < weights.Length; symbol++)
            if (weights[symbol] > 0)
                leaves.Add((weights[symbol], symbol));
        leaves.Sort();

        var counts = new byte[weights.Length];
        if (leaves.Count == 1)
            counts[leaves[0].Symbol] = 1;
        if (leaves.Count < 2)
            return counts;

        // A level needs the weights of the one below only; which of its items are packages is needed at the end.
        var level = leaves.ConvertAll(leaf => leaf.Weight);
        var levels = new List<bool[]> { new bool[leaves.Count] };
        while (levels.Count < limit)
            levels.Add(Merge(leaves, ref level));
        var taken = (2 * leaves.Count) - 2;
        foreach (var arePackages in Enumerable.Reverse(levels))
        {
            var symbols = 0;
            foreach (var isPackage in arePackages.AsSpan(0, taken))
                if (!isPackage)
                    counts[leaves[symbols++].Symbol]++;
            taken = 2 * (taken - symbols);
        }

        return counts;
    }

    static bool[] Merge(List<(long Weight, int Symbol)> leaves, ref List<long> level)
    {
        var merged = new List<long>(leaves.Count + (level.Count / 2));
        var arePackages = new bool[merged.Capacity];
        var leaf = 0;
        for (var pair = 0; pair + 1 < level.Count; pair += 2)
        {
            var weight = level[pair] + level[pair + 1];
            for (; leaf < leaves.Count && leaves[leaf].Weight <= weight; leaf++)
                merged.Add(leaves[leaf].Weight);
            arePackages[merged.Count] = true;
            merged.Add(weight);
        }

        for (; leaf < leaves.Count; leaf++)
            merged.Add(leaves[leaf].Weight);
        level = merged;
        return arePackages;
    }
}
