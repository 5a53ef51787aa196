using System.Numerics;
using Scriban.Runtime;

namespace Reports.Engine.Data;

/// <summary>One value of the data in 16 bytes; numbers and dates are boxed only where Scriban itself reads them.</summary>
/// <remarks>
/// The reference half is the payload itself or a tag naming the kind; the other half holds the 64 bits of a number. A decimal
/// of more than 63 bits of digits is the only boxed number besides the big integer. A text of JSON stays in the bytes that
/// were read, and the other half says where; most are printed and never become a <see cref="string"/>. Whatever else Scriban computes (its own
/// arrays, objects, ranges, functions) is carried as it is.
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

    /// <summary>The text without characters.</summary>
    public static Value EmptyText => new(string.Empty);

    /// <summary>What the value holds.</summary>
    public ValueKind Kind => _reference switch
    {
        null => ValueKind.Null,
        KindTag tag => tag.Kind,
        string or JsonBytes => ValueKind.String,
        DataObject => ValueKind.Object,
        DataArray => ValueKind.Array,
        decimal => ValueKind.Decimal,
        BigInteger => ValueKind.BigInteger,
        _ => ValueKind.Content,
    };

    /// <summary>True for null.</summary>
    public bool IsNull => _reference is null;

    /// <summary>True for a text.</summary>
    public bool IsString => _reference is string or JsonBytes;

    /// <summary>True for a whole number of 64 bits.</summary>
    public bool IsInteger => ReferenceEquals(_reference, KindTag.Integer);

    /// <summary>True for every kind of number.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Double or ValueKind.Decimal or ValueKind.Single or ValueKind.BigInteger;

    /// <summary>What <c>if</c> sees: only null, <c>false</c> and <c>empty</c> are false; 0, "" and [] are true.</summary>
    public bool IsTruthy => _reference is not null
        && (!ReferenceEquals(_reference, KindTag.Boolean) || _bits != 0)
        && !ReferenceEquals(_reference, EmptyScriptObject.Default);

    /// <summary>True when both are the same kind with the same payload; <c>==</c> of the language is wider.</summary>
    public bool Equals(Value other) => IsString && other.IsString
        ? HasText(other)
        : _bits == other._bits && (ReferenceEquals(_reference, other._reference) || Equals(_reference, other._reference));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => AsString() is { } text ? text.GetHashCode(StringComparison.Ordinal) : HashCode.Combine(_reference, _bits);

    /// <summary>Equal kinds and payloads.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Different kinds or payloads.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>The value as invariant text, for people who debug and for messages.</summary>
    public override string ToString() => AsString() ?? PlainContext.Text(ToObject());
}

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind
{
    /// <summary>Nothing: prints as nothing and counts as false.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A whole number beyond 64 bits.</summary>
    BigInteger,

    /// <summary>A binary fraction of 32 bits, written <c>1.5f</c>.</summary>
    Single,

    /// <summary>A binary fraction of 64 bits.</summary>
    Double,

    /// <summary>A decimal fraction, written <c>1.5m</c> or read from JSON.</summary>
    Decimal,

    /// <summary>A text.</summary>
    String,

    /// <summary>A date with a time of day.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A <see cref="DataArray"/>.</summary>
    Array,

    /// <summary>A <see cref="DataObject"/>.</summary>
    Object,

    /// <summary>What only the host or Scriban knows: an image, a link, rich text; an array of the template, a range, a function.</summary>
    Content,
}
