using System.Globalization;
using System.Numerics;

namespace Reports.Engine.Data;

/// <summary>How values are made.</summary>
public readonly partial struct Value
{
    const int KindShift = 62;

    /// <summary>A boolean.</summary>
    public static Value From(bool value) => new(KindTag.Boolean, value ? 1 : 0);

    /// <summary>A whole number.</summary>
    public static Value From(long value) => new(KindTag.Integer, value);

    /// <summary>A whole number of any size; kept in 64 bits when it fits.</summary>
    public static Value From(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? From((long)value) : new(value);

    /// <summary>A binary fraction of 32 bits.</summary>
    public static Value From(float value) => new(KindTag.Single, BitConverter.SingleToInt32Bits(value));

    /// <summary>A binary fraction.</summary>
    public static Value From(double value) => new(KindTag.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal fraction; its trailing zeros are kept, as in <c>1.50</c>.</summary>
    public static Value From(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        if (parts[2] != 0 || parts[1] < 0)
            return new(value);

        var digits = (long)(uint)parts[0] | ((long)parts[1] << 32);
        var scale = (parts[3] >> 16) & 0x7F;
        return new(KindTag.DecimalOfScale(scale), parts[3] < 0 ? -digits : digits);
    }

    /// <summary>A text; null gives null.</summary>
    public static Value From(string? value) => new(value);

    /// <summary>A date with a time of day.</summary>
    public static Value From(DateTime value) => new(KindTag.Date, value.Ticks | ((long)value.Kind << KindShift));

    /// <summary>A length of time.</summary>
    public static Value From(TimeSpan value) => new(KindTag.TimeSpan, value.Ticks);

    /// <summary>An object; null gives null.</summary>
    public static Value From(DataObject? value) => new(value);

    /// <summary>An array; null gives null.</summary>
    public static Value From(DataArray? value) => new(value);

    /// <summary>What Scriban computed; a value of another kind of number than ours keeps its amount.</summary>
    public static Value Of(object? value) => value switch
    {
        null => default,
        string text => From(text),
        bool boolean => From(boolean),
        int whole => From((long)whole),
        long whole => From(whole),
        double fraction => From(fraction),
        decimal fraction => From(fraction),
        float fraction => From(fraction),
        DateTime date => From(date),
        TimeSpan time => From(time),
        BigInteger whole => From(whole),
        char character => From(character.ToString()),
        uint whole => From((long)whole),
        ulong whole => From((BigInteger)whole),
        short or ushort or byte or sbyte => From(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => new(value),
    };

    /// <summary>Something of the host that a <c>TextEncoder</c> knows how to write.</summary>
    public static Value FromContent(object content) => new(content);

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool value) => From(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Value(int value) => From((long)value);

    /// <summary>A whole number.</summary>
    public static implicit operator Value(long value) => From(value);

    /// <summary>A whole number of any size.</summary>
    public static implicit operator Value(BigInteger value) => From(value);

    /// <summary>A binary fraction of 32 bits.</summary>
    public static implicit operator Value(float value) => From(value);

    /// <summary>A binary fraction.</summary>
    public static implicit operator Value(double value) => From(value);

    /// <summary>A decimal fraction.</summary>
    public static implicit operator Value(decimal value) => From(value);

    /// <summary>A text.</summary>
    public static implicit operator Value(string? value) => From(value);

    /// <summary>A date with a time of day.</summary>
    public static implicit operator Value(DateTime value) => From(value);

    /// <summary>A length of time.</summary>
    public static implicit operator Value(TimeSpan value) => From(value);

    /// <summary>An object.</summary>
    public static implicit operator Value(DataObject? value) => From(value);

    /// <summary>An array.</summary>
    public static implicit operator Value(DataArray? value) => From(value);
}
