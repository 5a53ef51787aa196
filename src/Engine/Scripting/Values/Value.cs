using System.Numerics;

namespace Reports.Engine.Scripting.Values;

/// <summary>One value of the language in 16 bytes; numbers, dates and slices of text are never boxed.</summary>
/// <remarks>
/// The reference half is the payload itself or a tag naming the kind; the other half holds 64 bits: the number,
/// or where a text starts and how long it is. A decimal of more than 63 bits of digits is the only boxed number
/// besides the big integer.
/// </remarks>
public readonly partial struct Value : IEquatable<Value>
{
    readonly object? _reference;
    readonly long _bits;

    Value(object? reference, long bits = 0)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>Nothing.</summary>
    public static Value Null => default;

    /// <summary>The value <c>true</c>.</summary>
    public static Value True => new(KindTag.Boolean, 1);

    /// <summary>The value <c>false</c>.</summary>
    public static Value False => new(KindTag.Boolean);

    /// <summary>The text without characters.</summary>
    public static Value EmptyText => new(string.Empty);

    /// <summary>The special value <c>empty</c>, equal to every object and array without members.</summary>
    public static Value Empty => new(ScriptObject.Empty);

    /// <summary>What the value holds.</summary>
    public ValueKind Kind => _reference switch
    {
        null => ValueKind.Null,
        KindTag tag => tag.Kind,
        string => ValueKind.String,
        ScriptObject => ValueKind.Object,
        ScriptArray => ValueKind.Array,
        ScriptRange => ValueKind.Range,
        Functions.ScriptFunction => ValueKind.Function,
        decimal => ValueKind.Decimal,
        BigInteger => ValueKind.BigInteger,
        _ => ValueKind.Content,
    };

    /// <summary>True for null.</summary>
    public bool IsNull => _reference is null;

    /// <summary>True for a text.</summary>
    public bool IsString => _reference is string;

    /// <summary>True for the special value <c>empty</c>.</summary>
    public bool IsEmpty => ReferenceEquals(_reference, ScriptObject.Empty);

    /// <summary>True for a whole number of 64 bits.</summary>
    public bool IsInteger => ReferenceEquals(_reference, KindTag.Integer);

    /// <summary>True for a function itself, which a name calls as soon as it is read; not for an object with one.</summary>
    internal bool IsUncalledFunction => _reference is not (null or KindTag or string) && _reference is Functions.ScriptFunction;

    /// <summary>True for every kind of number.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Double or ValueKind.Decimal or ValueKind.Single or ValueKind.BigInteger;

    /// <summary>What <c>if</c> sees: only null, <c>false</c> and <c>empty</c> are false; 0, "" and [] are true.</summary>
    public bool IsTruthy => _reference is not null
        && (!ReferenceEquals(_reference, KindTag.Boolean) || _bits != 0)
        && !ReferenceEquals(_reference, ScriptObject.Empty);

    /// <summary>Where the payload of a reference kind stands; null for unboxed kinds.</summary>
    internal object? Reference => _reference is KindTag ? null : _reference;

    /// <summary>True when both are the same kind with the same payload; <c>==</c> of the language is wider.</summary>
    public bool Equals(Value other) => _reference is string
        ? other._reference is string && AsSpan().SequenceEqual(other.AsSpan())
        : _bits == other._bits && (ReferenceEquals(_reference, other._reference) || Equals(_reference, other._reference));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _reference is string
        ? string.GetHashCode(AsSpan(), StringComparison.Ordinal)
        : HashCode.Combine(_reference, _bits);

    /// <summary>Equal kinds and payloads.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Different kinds or payloads.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>The value as invariant text, for people who debug and for messages.</summary>
    public override string ToString() => ValueText.Of(this, ScriptCulture.Invariant);
}
