using System.Collections;

namespace Reports.Engine.Scripting.Values;

/// <summary>Named members in the order they were added.</summary>
/// <remarks>
/// Objects read from one JSON array share their list of names until one of them changes it. Not thread-safe while
/// it is written; any number of renders may read it. A render that could write to its data works on a copy.
/// </remarks>
public sealed partial class ScriptObject : IEnumerable<KeyValuePair<string, Value>>
{
    MemberNames _names;
    Value[] _values;

    /// <summary>An object without members.</summary>
    public ScriptObject()
        : this(MemberNames.None, [])
    {
    }

    internal ScriptObject(MemberNames names, Value[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>The special object <c>empty</c>.</summary>
    public static ScriptObject Empty { get; } = new() { IsReadOnly = true };

    /// <summary>The number of members.</summary>
    public int Count => _names.Count;

    /// <summary>True when no member can be set, added or removed.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>What is called when the object itself is called, such as <c>date</c>; usually null.</summary>
    public Functions.ScriptFunction? Function { get; init; }

    /// <summary>The names in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>A member; null when there is none. Setting adds it when missing, read-only or not.</summary>
    public Value this[string name]
    {
        get => TryGet(name, out var value) ? value : default;
        set => Put(name, value);
    }

    /// <summary>The name of the member at a place in the order.</summary>
    public string NameAt(int index) => _names[index];

    /// <summary>The value of the member at a place in the order.</summary>
    public Value ValueAt(int index) => _values[index];

    /// <summary>True when there is such a member.</summary>
    public bool Contains(string name) => _names.IndexOf(name) >= 0;

    /// <summary>Finds a member.</summary>
    public bool TryGet(string name, out Value value)
    {
        var slot = _names.IndexOf(name);
        value = slot < 0 ? default : _values[slot];
        return slot >= 0;
    }

    /// <summary>Finds a member, looking first where it was found last time.</summary>
    /// <param name="name">The name.</param>
    /// <param name="slot">The last place; set to the new one. Any number is safe.</param>
    /// <param name="value">What was found.</param>
    internal bool TryGet(string name, ref int slot, out Value value)
    {
        var guess = slot;
        if (_names.IsAt(name, guess))
        {
            value = _values[guess];
            return true;
        }

        guess = _names.IndexOf(name);
        if (guess < 0)
        {
            value = default;
            return false;
        }

        slot = guess;
        value = _values[guess];
        return true;
    }

    /// <summary>Adds or replaces a member; false when it is read-only.</summary>
    public bool TrySet(string name, Value value)
    {
        if (!CanWrite(name))
            return false;

        Put(name, value);
        return true;
    }

    /// <summary>Adds a member, as collection initialisers do.</summary>
    public void Add(string name, Value value) => Put(name, value);

    /// <summary>Removes a member, read-only or not; false when there is none.</summary>
    public bool Remove(string name)
    {
        var slot = _names.IndexOf(name);
        if (slot < 0)
            return false;

        _names = _names.Without(slot);
        Array.Copy(_values, slot + 1, _values, slot, _names.Count - slot);
        _values[_names.Count] = default;
        _readOnly?.Remove(name);
        return true;
    }

    /// <summary>Removes every member.</summary>
    public void Clear()
    {
        _names = MemberNames.None;
        Array.Clear(_values);
        _readOnly = null;
    }

    /// <summary>The members as pairs, in order.</summary>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return new(_names[index], _values[index]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The list of names, from now on shared with others.</summary>
    internal MemberNames ShareNames() => _names = _names.Share();

    internal void Put(string name, Value value)
    {
        var slot = _names.IndexOf(name);
        if (slot < 0)
        {
            slot = _names.Count;
            _names = _names.With(name);
            if (slot == _values.Length)
                Array.Resize(ref _values, Math.Max(4, slot * 2));
        }

        _values[slot] = value;
    }
}
