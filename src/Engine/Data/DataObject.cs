using System.Collections;

namespace Reports.Engine.Data;

/// <summary>Named members of the data in the order they were added; Scriban reads it in place and cannot write to it.</summary>
/// <remarks>
/// Objects read from one JSON array share their list of names until one of them changes it. Not thread-safe while
/// it is written; any number of renders may read it. A template that writes to its data gets a copy of it.
/// </remarks>
public sealed class DataObject : MemberDictionary, IEnumerable<KeyValuePair<string, Value>>
{
    MemberNames _names;
    Value[] _values;

    /// <summary>An object without members.</summary>
    public DataObject()
        : this(MemberNames.None, [])
    {
    }

    internal DataObject(MemberNames names, Value[] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>The number of members.</summary>
    public override int Count => _names.Count;

    /// <summary>The names in order.</summary>
    public override IReadOnlyList<string> Names => _names;

    /// <summary>A member; null when there is none. Setting adds it when missing.</summary>
    public Value this[string name]
    {
        get => TryGet(name, out var value) ? value : default;
        set
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

    /// <summary>True when there is such a member.</summary>
    public override bool Contains(string member) => _names.IndexOf(member) >= 0;

    /// <summary>Finds a member.</summary>
    public bool TryGet(string name, out Value value)
    {
        var slot = _names.IndexOf(name);
        value = slot < 0 ? default : _values[slot];
        return slot >= 0;
    }

    /// <summary>Finds a member, looking first where it was found last time.</summary>
    /// <param name="slot">The last place; set to the new one. Any number is safe.</param>
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

    /// <summary>Removes a member; false when there is none.</summary>
    public bool Remove(string name)
    {
        var slot = _names.IndexOf(name);
        if (slot < 0)
            return false;

        _names = _names.Without(slot);
        Array.Copy(_values, slot + 1, _values, slot, _names.Count - slot);
        _values[_names.Count] = default;
        return true;
    }

    /// <summary>A copy with the same values.</summary>
    public DataObject Copy() => new(_names.Share(), _values.AsSpan(0, Count).ToArray());

    /// <summary>The members as pairs, in order.</summary>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return new(_names[index], _values[index]);
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, object?>>)this).GetEnumerator();

    /// <summary>Keeps the names that the object in a member has, for the next one that is read in its place.</summary>
    internal void NoteInside(string name, MemberNames inner) => _names.NoteInside(_names.IndexOf(name), inner);

    /// <summary>The list of names, from now on shared with others.</summary>
    internal MemberNames ShareNames() => _names = _names.Share();

    /// <inheritdoc />
    protected override bool TryRead(string name, out object? value)
    {
        var found = TryGet(name, out var member);
        value = member.ToObject();
        return found;
    }
}
