namespace Reports.Templates.Language;

/// <summary>Says quickly of most numbers that they are not in a set, so that the set is asked seldom: nearly every word of a sound text is a no.</summary>
sealed class IdFilter
{
    readonly ulong[] _bits = new ulong[4];

    public IdFilter(IEnumerable<int> ids)
    {
        foreach (var id in ids)
            Add(id);
    }

    public void Add(int id) => _bits[(id >> 6) & 3] |= 1UL << (id & 63);

    /// <summary>False when it is surely not in the set.</summary>
    public bool MayHold(int id) => (_bits[(id >> 6) & 3] >> (id & 63) & 1) != 0;
}
