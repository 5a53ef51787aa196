namespace Reports.Engine.Tests;

/// <summary>Choices that a seed makes: the same ones on every machine.</summary>
sealed class Choices(uint seed)
{
    uint _state = seed;

    public int Below(int count)
    {
        _state = (_state * 1664525) + 1013904223;
        return (int)((_state >> 8) % (uint)count);
    }
}
