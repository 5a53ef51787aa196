using System.Numerics;

namespace Reports.Engine.Data;

/// <summary>How the payload of a value is taken out; each <c>As…</c> expects the kind to be known.</summary>
public readonly partial struct Value
{
    const long TicksMask = (1L << KindShift) - 1;

    /// <summary>The boolean of a <see cref="ValueKind.Boolean"/>.</summary>
    public bool AsBoolean() => _bits != 0;

    /// <summary>The number of a <see cref="ValueKind.Integer"/>.</summary>
    public long AsInteger() => _bits;

    /// <summary>The number of a <see cref="ValueKind.Single"/>.</summary>
    public float AsSingle() => BitConverter.Int32BitsToSingle((int)_bits);

    /// <summary>The number of a <see cref="ValueKind.Double"/>.</summary>
    public double AsDouble() => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number of a <see cref="ValueKind.Decimal"/>.</summary>
    public decimal AsDecimal()
    {
        if (_reference is not KindTag tag)
            return (decimal)_reference!;

        var digits = Math.Abs(_bits);
        return new decimal((int)digits, (int)(digits >> 32), 0, _bits < 0, (byte)tag.Scale);
    }

    /// <summary>The number of a <see cref="ValueKind.BigInteger"/>.</summary>
    public BigInteger AsBigInteger() => (BigInteger)_reference!;

    /// <summary>The date of a <see cref="ValueKind.Date"/>.</summary>
    public DateTime AsDate() => new(_bits & TicksMask, (DateTimeKind)((ulong)_bits >> KindShift));

    /// <summary>The length of time of a <see cref="ValueKind.TimeSpan"/>.</summary>
    public TimeSpan AsTimeSpan() => new(_bits);

    /// <summary>The text of a <see cref="ValueKind.String"/>; null for every other kind.</summary>
    /// <remarks>A new string at every call for a text that was read from JSON.</remarks>
    public string? AsString() => _reference as string ?? (TryGetUtf8(out var utf8) ? Encoding.UTF8.GetString(utf8) : null);

    /// <summary>The characters of a <see cref="ValueKind.String"/>; none for every other kind.</summary>
    public ReadOnlySpan<char> AsSpan() => AsString();

    /// <summary>The bytes of a text that was read from JSON; false for every other value, other texts included.</summary>
    internal bool TryGetUtf8(out ReadOnlySpan<byte> utf8)
    {
        if (_reference is not JsonBytes source)
        {
            utf8 = default;
            return false;
        }

        utf8 = source.Bytes.AsSpan((int)(_bits >> LengthBits), (int)_bits);
        return true;
    }

    /// <summary>True when both are texts of the same characters.</summary>
    internal bool HasText(Value other) => TryGetUtf8(out var left) && other.TryGetUtf8(out var right)
        ? left.SequenceEqual(right)
        : AsString() is { } text && text == other.AsString();

    /// <summary>The object; null for every other kind.</summary>
    public DataObject? AsObject() => _reference as DataObject;

    /// <summary>The array; null for every other kind.</summary>
    public DataArray? AsArray() => _reference as DataArray;

    /// <summary>The number as a binary fraction; false for what is no number.</summary>
    public bool TryGetDouble(out double number)
    {
        switch (Kind)
        {
            case ValueKind.Integer: number = _bits; return true;
            case ValueKind.Double: number = AsDouble(); return true;
            case ValueKind.Single: number = AsSingle(); return true;
            case ValueKind.Decimal: number = (double)AsDecimal(); return true;
            case ValueKind.BigInteger: number = (double)AsBigInteger(); return true;
            default: number = 0; return false;
        }
    }
}
