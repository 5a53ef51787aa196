using System.Collections;

namespace Reports.Engine.Scripting.Values;

/// <summary>Values in order, with members beside them when a template attaches some.</summary>
/// <remarks>Not thread-safe while it is written; any number of renders may read it.</remarks>
public sealed class ScriptArray : IReadOnlyList<Value>
{
    Value[] _items;

    /// <summary>An array without items.</summary>
    public ScriptArray() => _items = [];

    /// <summary>An array without items and with room for some.</summary>
    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new Value[capacity];

    /// <summary>An array of the items given.</summary>
    public ScriptArray(ReadOnlySpan<Value> items)
    {
        _items = items.ToArray();
        Count = items.Length;
    }

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>True when a template cannot write to it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The members attached to the array; null when there are none.</summary>
    public ScriptObject? Properties { get; set; }

    /// <summary>The item at an index from 0 to <see cref="Count"/> - 1.</summary>
    public Value this[int index]
    {
        get => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            _items[index] = value;
        }
    }

    /// <summary>The items, not copied; valid until the array is changed.</summary>
    public ReadOnlySpan<Value> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Adds an item at the end.</summary>
    public void Add(Value item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = item;
    }

    /// <summary>Adds items at the end.</summary>
    public void AddRange(ReadOnlySpan<Value> items)
    {
        EnsureCapacity(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Sets an item; places between the end and it become null.</summary>
    public void SetAt(int index, Value item)
    {
        EnsureCapacity(index + 1);
        _items[index] = item;
        Count = Math.Max(Count, index + 1);
    }

    /// <summary>Puts an item before the one at an index.</summary>
    public void Insert(int index, Value item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Count);
        Add(item);
        Array.Copy(_items, index, _items, index + 1, Count - index - 1);
        _items[index] = item;
    }

    /// <summary>Removes the item at an index.</summary>
    public void RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        Array.Copy(_items, index + 1, _items, index, Count - index - 1);
        _items[--Count] = default;
    }

    /// <summary>A copy with the same items and members.</summary>
    public ScriptArray Copy() => new(AsSpan()) { Properties = Properties?.Copy() };

    /// <inheritdoc />
    public IEnumerator<Value> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return _items[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void EnsureCapacity(int capacity)
    {
        if (capacity > _items.Length)
            Array.Resize(ref _items, Math.Max(capacity, _items.Length * 2));
    }
}
