using System.Collections;

namespace Reports.Engine.Scripting.Values;

/// <summary>Whole numbers from one bound towards another in steps of one, upwards or downwards, never stored.</summary>
public sealed class ScriptRange : IReadOnlyList<Value>
{
    readonly long _first;
    readonly int _step;

    ScriptRange(long first, int step, long count) => (_first, _step, LongCount) = (first, step, count);

    /// <summary>The number of steps; at most <see cref="int.MaxValue"/> for the limits of the language.</summary>
    public int Count => (int)Math.Min(LongCount, int.MaxValue);

    /// <summary>The number of steps, however many.</summary>
    public long LongCount { get; }

    /// <summary>The number at a zero-based step.</summary>
    public Value this[int index] => Value.From(_first + ((long)index * _step));

    /// <summary>The range <c>first..last</c>, with its last number.</summary>
    public static ScriptRange Including(long first, long last) =>
        new(first, first < last ? 1 : -1, SaturatedDistance(first, last, 1));

    /// <summary>The range <c>first..&lt;bound</c>, without the bound.</summary>
    public static ScriptRange Excluding(long first, long bound) =>
        new(first, first < bound ? 1 : -1, SaturatedDistance(first, bound, 0));

    /// <inheritdoc />
    public IEnumerator<Value> GetEnumerator()
    {
        for (var index = 0L; index < LongCount; index++)
            yield return Value.From(_first + (index * _step));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static long SaturatedDistance(long first, long last, int extra) =>
        (long)Int128.Min(Int128.Abs((Int128)last - first) + extra, long.MaxValue);
}
