using System.Numerics;
using System.Text;
using System.Text.Json;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions.Json;

/// <summary>Turns a text of JSON into values.</summary>
/// <remarks>Whole numbers stay whole at any size, fractions become decimals: 0.1 is one tenth. Only what a decimal cannot hold becomes a double.</remarks>
static class JsonReading
{
    /// <summary>The value that the text describes.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static Value Read(string json)
    {
        // Half a surrogate pair becomes U+FFFD.
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        return ValueOf(document.RootElement);
    }

    static Value ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array => ArrayOf(element),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => NumberOf(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => default(Value),
    };

    static Value NumberOf(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
            return whole;
        var digits = element.GetRawText();
        if (digits.AsSpan().IndexOfAny(".eE") < 0)
            return BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return element.TryGetDecimal(out var fraction) ? fraction : element.GetDouble();
    }

    static ScriptArray ArrayOf(JsonElement element)
    {
        var array = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            array.Add(ValueOf(item));
        return array;
    }

    static ScriptObject ObjectOf(JsonElement element)
    {
        var members = new ScriptObject();
        foreach (var member in element.EnumerateObject())
            members[member.Name] = ValueOf(member.Value);
        return members;
    }
}
