using System.Globalization;
using System.Numerics;

namespace Reports.Engine.Scripting.Values;

/// <summary>Turns values into the numbers that arithmetic and functions ask for.</summary>
public static class Conversion
{
    const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary>A whole number: fractions are rounded to even, texts are read, null is 0; false when it does not fit.</summary>
    public static bool TryToInteger(Value value, out long number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Null: return true;
            case ValueKind.Boolean or ValueKind.Integer: number = value.AsIntegerOrBoolean(); return true;
            case ValueKind.String: return long.TryParse(value.AsSpan(), NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
            case ValueKind.Decimal: return TryRound((double)Math.Round(value.AsDecimal()), out number);
            case ValueKind.Double: return TryRound(value.AsDouble(), out number);
            case ValueKind.Single: return TryRound(value.AsSingle(), out number);
            default: return false;
        }
    }

    /// <summary>A decimal fraction; false when it is no number, throws when it does not fit.</summary>
    /// <exception cref="OverflowException">The number is too big for a decimal.</exception>
    public static bool TryToDecimal(Value value, out decimal number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Null: return true;
            case ValueKind.Boolean or ValueKind.Integer: number = value.AsIntegerOrBoolean(); return true;
            case ValueKind.Decimal: number = value.AsDecimal(); return true;
            case ValueKind.Double: number = (decimal)value.AsDouble(); return true;
            case ValueKind.Single: number = (decimal)value.AsSingle(); return true;
            case ValueKind.BigInteger: number = (decimal)value.AsBigInteger(); return true;
            case ValueKind.String: return decimal.TryParse(value.AsSpan(), Fraction, CultureInfo.InvariantCulture, out number);
            default: return false;
        }
    }

    /// <summary>A binary fraction; false when it is no number.</summary>
    public static bool TryToDouble(Value value, out double number)
    {
        if (value.TryGetDouble(out number) || value.IsNull)
            return true;
        if (value.Kind == ValueKind.Boolean)
            number = value.AsIntegerOrBoolean();
        else if (!double.TryParse(value.AsSpan(), Fraction, CultureInfo.InvariantCulture, out number))
            return false;
        return true;
    }

    /// <summary>A whole number of any size; false when it is none.</summary>
    /// <exception cref="OverflowException">The number is infinite.</exception>
    public static bool TryToBigInteger(Value value, out BigInteger number)
    {
        number = value.Kind switch
        {
            ValueKind.Boolean or ValueKind.Integer => value.AsIntegerOrBoolean(),
            ValueKind.BigInteger => value.AsBigInteger(),
            ValueKind.Double => new BigInteger(value.AsDouble()),
            ValueKind.Single => new BigInteger(value.AsSingle()),
            ValueKind.Decimal => new BigInteger(value.AsDecimal()),
            _ => default,
        };
        return value.IsNumber || value.Kind is ValueKind.Boolean or ValueKind.Null;
    }

    /// <summary>A number of any kind: texts are read as whole or decimal, booleans are 0 and 1; false for what is none.</summary>
    public static bool TryToNumber(Value value, out Value number)
    {
        number = value;
        if (value.IsNumber || value.IsNull)
            return true;
        if (value.Kind == ValueKind.Boolean)
        {
            number = value.AsIntegerOrBoolean();
            return true;
        }

        var text = value.AsSpan();
        if (BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole))
            number = whole;
        else if (double.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var fraction))
            number = fraction;
        else
            return false;
        return true;
    }

    /// <summary>An array: the array itself, a range laid out; null for every other kind.</summary>
    public static ScriptArray? ToArray(Value value) => value.Kind switch
    {
        ValueKind.Array => value.AsArray(),
        ValueKind.Range => new ScriptArray([.. value.AsRange()!]),
        _ => null,
    };

    static long AsIntegerOrBoolean(this Value value) => value.AsInteger();

    static bool TryRound(double value, out long number)
    {
        var rounded = Math.Round(value);
        var fits = rounded is >= -9.2233720368547758E+18 and < 9.2233720368547758E+18;
        number = fits ? (long)rounded : 0;
        return fits;
    }
}
