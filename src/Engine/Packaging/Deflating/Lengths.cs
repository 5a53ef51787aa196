using System.Runtime.CompilerServices;

namespace Reports.Engine.Packaging.Deflating;

/// <summary>How deflate writes lengths and distances: a symbol and some bits after it (RFC 1951, 3.2.5).</summary>
static class Lengths
{
    public const int Shortest = 3;
    public const int Longest = 258;
    public const int Farthest = 32768;

    /// <summary>The symbol of the end of a block.</summary>
    public const int End = 256;

    /// <summary>Literals, the end and lengths.</summary>
    public const int Symbols = 286;

    public const int DistanceSymbols = 30;

    static readonly (int Symbol, int Bits, int Value)[] OfLength = Enumerable.Range(0, Longest + 1).Select(Length).ToArray();

    /// <summary>The symbol of a length, how many bits follow it, and those bits.</summary>
    public static (int Symbol, int Bits, int Value) Of(int length) => OfLength[length];

    /// <summary>The same for a distance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (int Symbol, int Bits, int Value) OfDistance(int distance)
    {
        var from = (uint)distance - 1;
        if (from < 4)
            return ((int)from, 0, 0);
        var top = System.Numerics.BitOperations.Log2(from);
        var bits = top - 1;
        return ((2 * top) + (int)((from >> bits) & 1), bits, (int)(from & ((1u << bits) - 1)));
    }

    static (int, int, int) Length(int length)
    {
        if (length < 11)
            return (End + 1 + Math.Max(0, length - Shortest), 0, 0);
        if (length == Longest)
            return (Symbols - 1, 0, 0);
        var from = (uint)length - Shortest;
        var top = System.Numerics.BitOperations.Log2(from);
        var bits = top - 2;
        return (End + 1 + (4 * (top - 1)) + (int)((from >> bits) & 3), bits, (int)(from & ((1u << bits) - 1)));
    }
}
