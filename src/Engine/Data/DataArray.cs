using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Data;

/// <summary>Values of the data in order; Scriban reads it in place and cannot write to it.</summary>
/// <remarks>Not thread-safe while it is written; any number of renders may read it.</remarks>
public sealed class DataArray : IReadOnlyList<Value>, IList, IScriptCustomBinaryOperation, IScriptCustomTypeInfo
{
    Value[] _items;

    /// <summary>An array without items.</summary>
    public DataArray() => _items = [];

    /// <summary>An array without items and with room for some.</summary>
    public DataArray(int capacity) => _items = capacity == 0 ? [] : new Value[capacity];

    /// <summary>An array of the items given.</summary>
    public DataArray(ReadOnlySpan<Value> items)
    {
        _items = items.ToArray();
        Count = items.Length;
    }

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The item at an index from 0 to <see cref="Count"/> - 1.</summary>
    public Value this[int index] => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items, not copied; valid until the array is changed.</summary>
    public ReadOnlySpan<Value> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Adds an item at the end.</summary>
    public void Add(Value item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = item;
    }

    /// <inheritdoc />
    public IEnumerator<Value> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return _items[index];
    }

    /// <summary>A copy of Scriban's own kind with the same items.</summary>
    internal ScriptArray ToScriban()
    {
        var copy = new ScriptArray(Count);
        foreach (var item in AsSpan())
            copy.Add(item.ToObject());
        return copy;
    }

    string IScriptCustomTypeInfo.TypeName => "array";

    // Sums, comparisons and the rest are those of Scriban's arrays.
    bool IScriptCustomBinaryOperation.TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result) =>
        ToScriban().TryEvaluate(context, span, op, leftSpan, OwnKind(leftValue), rightSpan, OwnKind(rightValue), out result);

    static object? OwnKind(object? value) => value is DataArray list ? list.ToScriban() : value;

    bool IList.IsFixedSize => true;

    bool IList.IsReadOnly => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IList.this[int index] { get => this[index].ToObject(); set => throw ReadOnly(); }

    bool IList.Contains(object? value) => ((IList)this).IndexOf(value) >= 0;

    int IList.IndexOf(object? value) => Array.FindIndex(_items, 0, Count, item => Equals(item.ToObject(), value));

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var item in AsSpan())
            array.SetValue(item.ToObject(), index++);
    }

    IEnumerator IEnumerable.GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return _items[index].ToObject();
    }

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    static NotSupportedException ReadOnly() => new("The array is read-only.");
}
