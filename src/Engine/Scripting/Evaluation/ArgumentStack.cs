using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>The arguments of all calls that are running, in one array, so that a call allocates nothing.</summary>
/// <remarks>When the array grows, spans given out before keep the old one alive and stay valid.</remarks>
sealed class ArgumentStack
{
    const int FirstSize = 64;

    Value[] _values = new Value[FirstSize];

    /// <summary>Where the next argument goes.</summary>
    public int Top { get; private set; }

    /// <summary>Makes room for arguments; gives back where they start.</summary>
    public int Reserve(int count)
    {
        var start = Top;
        Top += count;
        if (Top > _values.Length)
            Array.Resize(ref _values, Math.Max(Top, _values.Length * 2));
        return start;
    }

    public void Set(int index, Value value) => _values[index] = value;

    public void Push(Value value) => Set(Reserve(1), value);

    public ReadOnlySpan<Value> From(int start) => _values.AsSpan(start, Top - start);

    /// <summary>Forgets the arguments from a place on.</summary>
    public void Release(int start)
    {
        Array.Clear(_values, start, Top - start);
        Top = start;
    }
}
