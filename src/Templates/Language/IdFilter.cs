using System.Runtime.CompilerServices;

namespace Reports.Templates.Language;

/// <summary>Says quickly of most numbers that they are not in a set, so that the set is asked seldom: nearly every word of a sound text is a no.</summary>
sealed class IdFilter
{
    const int Size = 4;

    Bits _bits;

    public IdFilter()
    {
    }

    /// <summary>The filter of all that others hold.</summary>
    public IdFilter(IEnumerable<IdFilter> others)
    {
        foreach (var other in others)
        {
            for (var at = 0; at < Size; at++)
                _bits[at] |= other._bits[at];
        }
    }

    public void Add(int id) => _bits[(id >> 6) & 3] |= 1UL << (id & 63);

    /// <summary>False when it is surely not in the set.</summary>
    public bool MayHold(int id) => (_bits[(id >> 6) & 3] >> (id & 63) & 1) != 0;

    [InlineArray(Size)]
    struct Bits
    {
        ulong _first;
    }
}
