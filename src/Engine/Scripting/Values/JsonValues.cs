using System.Numerics;
using System.Text;
using System.Text.Json;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting.Values;

/// <summary>Reads a JSON file into values in one pass over its bytes.</summary>
/// <remarks>
/// Comments, trailing commas and a byte order mark are accepted. Whole numbers stay whole at any size; fractions become
/// decimals where a decimal holds them, so that 0.1 is one tenth – a deliberate difference from Scriban's doubles.
/// </remarks>
public static class JsonValues
{
    const int MaxDepth = 256;

    static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = MaxDepth,
    };

    /// <summary>The value a file describes; null, with an error added, when it is not JSON.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="diagnostics">Receives what is wrong, with line and column.</param>
    public static Value Read(ReadOnlySpan<byte> utf8, string file, DiagnosticBag diagnostics)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            reader.Read();
            var value = ValueAt(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException error)
        {
            diagnostics.Add(JsonProblems.NotJson(Place(utf8, file, error), Reason(error)));
            return default;
        }
    }

    static Value ValueAt(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ObjectAt(ref reader),
        JsonTokenType.StartArray => ArrayAt(ref reader),
        JsonTokenType.String => TextAt(ref reader),
        JsonTokenType.Number => NumberAt(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => default(Value),
    };

    static ScriptObject ObjectAt(ref Utf8JsonReader reader)
    {
        var members = new ScriptObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = TextAt(ref reader);
            reader.Read();
            members[name] = ValueAt(ref reader);
        }

        return members;
    }

    static ScriptArray ArrayAt(ref Utf8JsonReader reader)
    {
        var items = new ScriptArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ValueAt(ref reader));
        return items;
    }

    static Value NumberAt(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
            return whole;
        if (reader.ValueSpan.IndexOfAny(".eE"u8) < 0)
            return BigInteger.Parse(Encoding.UTF8.GetString(reader.ValueSpan), System.Globalization.CultureInfo.InvariantCulture);
        return reader.TryGetDecimal(out var fraction) ? fraction : reader.GetDouble();
    }

    // Half of a surrogate pair, written \ud83d, is no character: the reader refuses it, a document shows U+FFFD.
    static string TextAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonText.Unescape(reader.ValueSpan);
        }
    }

    static TextLocation Place(ReadOnlySpan<byte> utf8, string file, JsonException error)
    {
        var line = (int)(error.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line; i++)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        var length = Math.Min((int)(error.BytePositionInLine ?? 0), utf8.Length - start);
        return new TextLocation(file, line + 1, Encoding.UTF8.GetCharCount(utf8.Slice(start, length)) + 1);
    }

    // The reader repeats the place at the end of its sentence: we say it our own way.
    static string Reason(JsonException error) =>
        error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var at and >= 0 ? error.Message[..at] : error.Message;
}
