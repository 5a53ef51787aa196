namespace Reports.Engine.Data;

/// <summary>How Scriban sees a value: whole numbers as <c>int</c> where they fit, as its own literals are.</summary>
public readonly partial struct Value
{
    static readonly object BoxedTrue = true;
    static readonly object BoxedFalse = false;
    static readonly object[] Small = [.. Enumerable.Range(-1, 258).Select(number => (object)number)];

    /// <summary>The value as an object; the boxes of booleans and small numbers are shared.</summary>
    public object? ToObject()
    {
        if (_reference is not KindTag tag)
            return _reference is JsonBytes ? AsString() : _reference;
        return tag.Kind switch
        {
            ValueKind.Boolean => _bits != 0 ? BoxedTrue : BoxedFalse,
            ValueKind.Integer when _bits is >= -1 and <= 256 => Small[_bits + 1],
            ValueKind.Integer when _bits == (int)_bits => (int)_bits,
            ValueKind.Integer => _bits,
            ValueKind.Double => AsDouble(),
            ValueKind.Decimal => AsDecimal(),
            ValueKind.Single => AsSingle(),
            ValueKind.Date => AsDate(),
            _ => AsTimeSpan(),
        };
    }
}
