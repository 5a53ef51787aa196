using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Reports.Engine.Data;

/// <summary>How values are made.</summary>
public readonly partial struct Value
{
    const int KindShift = 62;
    const int LengthBits = 32;

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

    /// <summary>A text that stays in the JSON that was read.</summary>
    /// <param name="length">Its length in bytes; they are UTF-8 without escapes.</param>
    internal static Value From(JsonBytes source, int start, int length) => new(source, ((long)start << LengthBits) | (uint)length);

    /// <summary>A decimal fraction of at most 18 digits.</summary>
    internal static Value FromDigits(long digits, int scale) => new(KindTag.DecimalOfScale(scale), digits);

    /// <summary>A date with a time of day.</summary>
    public static Value From(DateTime value) => new(KindTag.Date, value.Ticks | ((long)value.Kind << KindShift));

    /// <summary>A length of time.</summary>
    public static Value From(TimeSpan value) => new(KindTag.TimeSpan, value.Ticks);

    /// <summary>An object; null gives null.</summary>
    public static Value From(DataObject? value) => new(value);

    /// <summary>An array; null gives null.</summary>
    public static Value From(DataArray? value) => new(value);

    /// <summary>The value of a JSON text.</summary>
    /// <param name="utf8">The text: UTF-8, or UTF-16 and UTF-32 by their marks; comments and trailing commas are accepted.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="DiagnosticException">The text is no JSON; says line and column.</exception>
    public static Value FromJson(ReadOnlySpan<byte> utf8, string name = "data.json") => FromJsonInPlace(utf8.ToArray(), name);

    /// <summary>The value of a JSON text that is not copied when it is UTF-8: the texts of the value lie in it.</summary>
    /// <param name="utf8">The text, as <see cref="FromJson"/> takes it; it must not change as long as the value is used.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="DiagnosticException">The text is no JSON; says line and column.</exception>
    public static Value FromJsonInPlace(ReadOnlyMemory<byte> utf8, string name = "data.json")
    {
        var found = new DiagnosticBag();
        var value = JsonValues.Read(utf8, name, found);
        return found.HasErrors ? throw new DiagnosticException(found) : value;
    }

    /// <summary>The value of an object of .NET: its public properties are the members, named as templates are written, <c>FullName</c> as <c>full_name</c>.</summary>
    /// <remarks>
    /// Records, classes, anonymous objects, lists, dictionaries (whose keys stay as they are), numbers, texts, dates, enumerations (their names),
    /// nodes and elements of System.Text.Json, values. Attributes of System.Text.Json count: <c>[JsonPropertyName]</c>, <c>[JsonIgnore]</c>, converters.
    /// </remarks>
    /// <param name="data">The object; null gives null.</param>
    /// <param name="options">The contracts of the types; null for snake_case names by reflection.</param>
    /// <exception cref="InvalidOperationException">The object leads back to itself.</exception>
    [RequiresUnreferencedCode("Reads the members of the object by reflection; pass a contract where code is trimmed.")]
    [RequiresDynamicCode("Reads the members of the object by reflection; pass a contract where code is compiled ahead.")]
    public static Value FromObject(object? data, JsonSerializerOptions? options = null) => ObjectReader.Of(options ?? ReflectedContracts.Options).Read(data);

    /// <summary>The value of an object by a contract that was generated when the program was compiled, for native and trimmed programs.</summary>
    /// <param name="data">The object; null gives null.</param>
    /// <param name="contract">Its contract, of a <see cref="JsonSerializerContext"/>; the names are those that the context gives.</param>
    /// <exception cref="InvalidOperationException">The object leads back to itself.</exception>
    public static Value FromObject<T>(T data, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return ObjectReader.Of(contract.Options).Read(data);
    }

    /// <summary>What Scriban computed; a value of another kind of number than ours keeps its amount.</summary>
    internal static Value Of(object? value) => value switch
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
    internal static Value FromContent(object content) => new(content);

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

/// <summary>Contracts of types by reflection.</summary>
static class ReflectedContracts
{
    static JsonSerializerOptions? s_options;

    public static JsonSerializerOptions Options
    {
        [RequiresUnreferencedCode("Reflection.")]
        [RequiresDynamicCode("Reflection.")]
        get => s_options ??= new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
    }
}
