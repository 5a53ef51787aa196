namespace Reports.Engine.Scripting.Library;

/// <summary>Numbers that look drawn but follow from a seed alone.</summary>
/// <remarks>SplitMix64 of Steele, Lea and Flood (2014): the same on every machine, and no secret.</remarks>
sealed class SeededSequence
{
    ulong? _state;

    /// <summary>This sequence, begun with the seed unless it has begun.</summary>
    public SeededSequence StartedWith(ulong seed)
    {
        _state ??= seed;
        return this;
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var state = (_state ?? 0) + 0x9E3779B97F4A7C15;
            _state = state;
            state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
            return state ^ (state >> 31);
        }
    }
}
