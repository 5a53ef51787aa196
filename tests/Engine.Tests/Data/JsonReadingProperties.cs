using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Tests.Data;

/// <summary>What our reader takes for JSON, and what it makes of it, is what System.Text.Json does.</summary>
public sealed partial class JsonReadingProperties
{
    static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "{\"a\":", ",\"b\":", "\"a\"", "\"a\": ", "\"ọ\"", "\"\\u1ecd\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ud83d\\n\"", "\"x\\\"y\\/\\b\"", "\"\t\"",
        "\"", "\\", "0", "-0.50", "01", "-", "1e5", "1E+", "0.0", "12345678901234567890.5", "true", "false", "null", "nul", " ", "\n", "// ghi\n", "//\u2028\n", "/* */", "/*", "\0", "\u00A0",
        "{\"a\":1,\"b\":[2]}", "{\"a\":\"é\",\"b\":[]}", "{\"a\":{\"c\":1},\"b\":[{}]}", "{ \"a\" : 1 , \"b\" : 2 , }", "\"đồng chí, Nguyễn 😀 và một đoạn văn dài hơn ba mươi hai byte\"",
        "\"\\u0111\\u1ED3ng ch\\u00ed, v\\u00E0 m\\u1ED9t \\u0111o\\u1EA1n v\\u0103n d\\u00E0i\"", "{\"x\\\"y\":1}", "{\"a\":\"\\u1ecd\\n\",\"\\u0062\":\"\\n\"}", "{\"a\":\"\\n\",\"\\u0062x\":1}", "{\"x\\\":1,\\\"y\":1}",
    ];

    [Fact]
    public void Any_text_is_read_as_the_library_reads_it() => Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => ReadAnything(new Choices((uint)seed)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Depth_is_bounded(int depth, bool isRead)
    {
        Compare(string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth))).Should().Be(isRead);
        Compare(string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1)).Should().Be(isRead);
    }

    [Fact]
    public void A_name_that_holds_what_looks_like_members_is_one_name()
    {
        Compare("""[{"x\":1,\"y":1},{"x":1,"y":1},{"x\":1,\"y":2}]""").Should().BeTrue();
        Compare("""[{"a\\":1},{"a\\":2},{"a":3}]""").Should().BeTrue();
    }

    [Fact]
    public void A_name_with_an_escape_where_another_was_expected_keeps_the_texts_before_it()
    {
        var (p, q) = (new string('P', 30), new string('Q', 25));
        Compare($$"""[{"a":1,"b":1,"c":1},{"a":"{{p}}\n","b":"{{q}}\n","\u0062x":1}]""").Should().BeTrue();
        Compare("""[{"ọ":"\n","b":1},{"\u1ecd":"\n","b":2},{"\u1ecdb":"\t","b":3}]""").Should().BeTrue();
    }

    [Fact]
    public void Escapes_longer_than_a_block_are_kept_whole() =>
        Compare($$"""["\u1EA1","{{string.Concat(Enumerable.Repeat("\\u1ED3ng", 40_000))}}","\u1EA1b"]""").Should().BeTrue();

    static void ReadAnything(Choices choices)
    {
        var isValid = choices.Below(3) > 0;
        var text = new StringBuilder();
        if (isValid)
            WriteValue(text, choices, 4);
        else
            for (var count = choices.Below(12); count >= 0; count--)
                text.Append(Pieces[choices.Below(Pieces.Length)]);

        // One byte more, less or different.
        if (isValid && choices.Below(2) == 0 && text.Length > 0)
            text.Remove(choices.Below(text.Length), 1);
        if (isValid && choices.Below(4) == 0)
            text.Insert(choices.Below(text.Length + 1), Pieces[choices.Below(Pieces.Length)]);
        // A zero at the beginning makes it UTF-16.
        if (text.ToString().IndexOf('\0', StringComparison.Ordinal) is < 0 or > 3)
            Compare(text.ToString());
    }

    static void WriteValue(StringBuilder text, Choices choices, int depth)
    {
        string[] scalars = ["1", "-2.50", "1e3", "true", "null", "\"\"", "\"ồ\"", "\"\\u1ed3<\"", "123456789012345678901"];
        var kind = depth == 0 ? 0 : choices.Below(3);
        if (kind == 0)
        {
            text.Append(scalars[choices.Below(scalars.Length)]);
            return;
        }

        var blank = choices.Below(3) == 0 ? " " : "";
        text.Append(kind == 1 ? '[' : '{');
        for (int count = choices.Below(4), item = 0; item < count; item++)
        {
            if (item > 0)
                text.Append(',').Append(blank);
            if (kind == 2)
                text.Append('"').Append("abọ"[choices.Below(8) == 0 ? choices.Below(3) : item % 3]).Append('"').Append(blank).Append(':').Append(blank);
            WriteValue(text, choices, depth - 1);
        }

        text.Append(kind == 1 ? ']' : '}');
    }

    // Twice: the second time the names are expected.
    static bool Compare(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var isJson = TryRead(utf8, out var expected);
        for (var turn = 0; turn < 2; turn++)
        {
            var diagnostics = new DiagnosticBag();
            var value = JsonValues.Read(utf8, "d.json", diagnostics);
            diagnostics.Any(found => found.Code == "JSN001").Should().Be(!isJson, json);
            if (isJson)
                Written(value).Should().Be(expected, json);
        }

        return isJson;
    }

    static bool TryRead(byte[] utf8, out string written)
    {
        var reader = new Utf8JsonReader(utf8, JsonValues.Options);
        try
        {
            reader.Read();
            written = Written(Library(ref reader));
            reader.Read();
            return true;
        }
        catch (JsonException)
        {
            written = "";
            return false;
        }
    }

    static Value Library(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new DataObject();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = Text(ref reader);
                    reader.Read();
                    members[name] = Library(ref reader);
                }

                return members;
            case JsonTokenType.StartArray:
                var items = new DataArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Library(ref reader));
                return items;
            case JsonTokenType.String:
                return Text(ref reader);
            case JsonTokenType.Number:
                return JsonNumber.Of(reader.ValueSpan, out _);
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            default:
                return default;
        }
    }

    // The library refuses half of a surrogate pair.
    static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            var text = Surrogates().Replace(Encoding.UTF8.GetString(reader.ValueSpan), found => found.Groups["half"].Success ? "\\ufffd" : found.Value);
            return JsonSerializer.Deserialize<string>($"\"{text}\"")!;
        }
    }

    [GeneratedRegex(@"\\(u[dD][89abAB]..\\u[dD][c-fC-F]..|(?<half>u[dD][89a-fA-F]..)|.)", RegexOptions.ExplicitCapture)]
    private static partial Regex Surrogates();

    static string Written(Value value) => value.Kind switch
    {
        ValueKind.Object => "{" + string.Join(",", value.AsObject()!.Names.Select(name => $"«{name}»:{Written(value.AsObject()![name])}")) + "}",
        ValueKind.Array => "[" + string.Join(",", value.AsArray()!.Select(item => Written(item))) + "]",
        ValueKind.String => $"«{value}»",
        _ => $"{value.Kind} {value}",
    };
}
