using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Values;

namespace Reports.Cli.Rendering;

/// <summary>Reads any JSON as the data of a template. Comments, trailing commas and a byte order mark are welcome.</summary>
/// <remarks>Whole numbers stay whole at any size and fractions become decimals: 0.1 is one tenth.</remarks>
static class JsonData
{
    static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 256 };

    /// <summary>The object that the text describes; null when it describes none, and then there is a finding.</summary>
    public static Value? Read(byte[] bytes, string file, DiagnosticBag problems)
    {
        var text = bytes.AsSpan();
        if (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[Encoding.UTF8.Preamble.Length..];

        var reader = new Utf8JsonReader(text, Options);
        try
        {
            reader.Read();
            var data = Of(ref reader);
            // Anything after the value is found by reading on.
            reader.Read();
            if (data.AsObject() is not null)
                return data;
            problems.Add(CliProblems.NotAnObject(file));
        }
        catch (JsonException malformed)
        {
            problems.Add(CliProblems.BadJson(Place(text, malformed, file), Reason(malformed)));
        }
        catch (InvalidOperationException)
        {
            problems.Add(CliProblems.NotUnicode(Place(text, (int)reader.TokenStartIndex, file)));
        }

        return null;
    }

    static Value Of(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Members(ref reader),
        JsonTokenType.StartArray => Items(ref reader),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => default(Value),
    };

    static Value Members(ref Utf8JsonReader reader)
    {
        var members = new ScriptObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = Of(ref reader);
        }

        return members;
    }

    static Value Items(ref Utf8JsonReader reader)
    {
        var items = new ScriptArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Of(ref reader));
        return items;
    }

    static Value Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
            return whole;
        if (reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
            return BigInteger.Parse(Encoding.ASCII.GetString(reader.ValueSpan), CultureInfo.InvariantCulture);
        return reader.TryGetDecimal(out var fraction) ? fraction : reader.GetDouble();
    }

    /// <summary>The reader's reason without the place that it adds in its own words.</summary>
    static string Reason(JsonException malformed) => malformed.Message.Split(" LineNumber:")[0];

    static TextLocation Place(ReadOnlySpan<byte> text, JsonException malformed, string file)
    {
        var start = 0;
        for (var line = 0; line < malformed.LineNumber; line++)
            start += text[start..].IndexOf((byte)'\n') + 1;
        return Place(text, start + (int)(malformed.BytePositionInLine ?? 0), file);
    }

    static TextLocation Place(ReadOnlySpan<byte> text, int offset, string file)
    {
        var before = text[..Math.Min(offset, text.Length)];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
