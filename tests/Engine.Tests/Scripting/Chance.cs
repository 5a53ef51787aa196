namespace Reports.Engine.Tests.Scripting;

/// <summary>A sequence of numbers that a seed fixes, so that a finding can be repeated.</summary>
sealed class Chance(ulong seed)
{
    ulong _state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>A number from zero up to a bound.</summary>
    public int Below(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 11) % (ulong)Math.Max(1, bound));
    }

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
