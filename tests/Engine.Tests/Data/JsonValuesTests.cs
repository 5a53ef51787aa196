using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;

namespace Reports.Engine.Tests.Data;

public sealed class JsonValuesTests
{
    [Theory]
    [InlineData("1", ValueKind.Integer, "1")]
    [InlineData("-9223372036854775808", ValueKind.Integer, "-9223372036854775808")]
    [InlineData("9223372036854775808", ValueKind.BigInteger, "9223372036854775808")]
    [InlineData("0.1", ValueKind.Decimal, "0.1")]
    [InlineData("2.50", ValueKind.Decimal, "2.5")]
    [InlineData("2.0", ValueKind.Decimal, "2")]
    [InlineData("1e3", ValueKind.Double, "1000")]
    [InlineData("\"\\u1EA0\\n\"", ValueKind.String, "Ạ\n")]
    [InlineData("true", ValueKind.Boolean, "true")]
    [InlineData("null", ValueKind.Null, "")]
    [InlineData("[1, 2,]", ValueKind.Array, "[1, 2]")]
    [InlineData("{\"a\": 1, /* ghi chú */ \"b\": {\"c\": []},}", ValueKind.Object, "{a: 1, b: {c: []}}")]
    [InlineData("// đầu\n[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4},{\"a\":5},{\"b\":6,\"a\":7},{\"a\":8,\"b\":9,\"c\":10},{}]", ValueKind.Array,
        "[{a: 1, b: 2}, {a: 3, b: 4}, {a: 5}, {b: 6, a: 7}, {a: 8, b: 9, c: 10}, {}]")]
    public void A_text_becomes_a_value(string json, ValueKind kind, string text)
    {
        var diagnostics = new DiagnosticBag();
        var value = JsonValues.Read(Encoding.UTF8.GetBytes(json), "d.json", diagnostics);

        diagnostics.Should().BeEmpty();
        value.Kind.Should().Be(kind);
        value.ToString().Should().Be(text);
    }

    [Fact]
    public void UTF_16_and_UTF_32_are_read_by_their_marks_and_without_them()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true), Encoding.UTF8 })
            foreach (byte[] mark in new[] { encoding.GetPreamble(), [] })
                Value.FromJson([.. mark, .. encoding.GetBytes("{\"tên\": \"Ấp Bắc\"}")]).ToString().Should().Be("{tên: \"Ấp Bắc\"}");
    }

    [Fact]
    public void What_gives_its_bytes_only_once_is_handed_on_as_it_is()
    {
        using var pipe = new System.IO.Compression.DeflateStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress);
        TextBytes.ToUtf8(pipe).Should().BeSameAs(pipe);
    }

    [Theory]
    [InlineData("\"\\ud83d\"", "JSN004", "\uFFFD")]
    [InlineData("1e400", "JSN005", "")]
    [InlineData("0.12345678901234567890123456789012345", "JSN005", "0.1234567890123456789012345679")]
    [InlineData("-123456789012.34567890123456789012345", "JSN005", "-123456789012.34567890123456789")]
    [InlineData("0.00000000000000000000012345678901234567", "JSN005", "1.2345678901234568E-22")]
    public void What_cannot_be_kept_as_it_stands_is_said(string json, string code, string text)
    {
        var diagnostics = new DiagnosticBag();
        JsonValues.Read(Encoding.UTF8.GetBytes(json), "d.json", diagnostics).ToString().Should().Be(text);
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("0.0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100.0", "100")]
    [InlineData("-7.250", "-7.25")]
    [InlineData("0.000000000000000001", "0.000000000000000001")]
    [InlineData("12345678901234567.8", "12345678901234567.8")]
    [InlineData("999999999999999999.9", "999999999999999999.9")]
    public void A_short_fraction_is_a_decimal_like_any_other(string json, string text)
    {
        var value = JsonValues.Read(Encoding.UTF8.GetBytes(json), "d.json", []);
        value.Kind.Should().Be(ValueKind.Decimal);
        value.ToString().Should().Be(text);
        value.Should().Be(Value.From(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_text_of_JSON_is_a_text_like_any_other()
    {
        var items = Value.FromJson("""["ồ","\u1ED3","a",""]"""u8).AsArray()!;
        items.Should().AllSatisfy(item => (item.Kind, item.IsString, item.IsTruthy).Should().Be((ValueKind.String, true, true)));
        items[0].Should().Be(items[1]).And.Be(Value.From("ồ")).And.NotBe(items[2]).And.NotBe(Value.From((string?)null));
        items[0].GetHashCode().Should().Be(Value.From("ồ").GetHashCode());
        items[3].Should().Be(Value.EmptyText);
        items[0].ToObject().Should().Be("ồ");
        items[0].AsSpan().ToString().Should().Be("ồ");
        items[2].Equals((object)Value.From("a")).Should().BeTrue();
    }

    [Theory]
    [InlineData("0.1234567890123456789012345678")]
    [InlineData("-0.1234567890123456789012345678")]
    [InlineData("-1234567890123.45678901234567")]
    [InlineData("79228162514264337593543950.335")]
    public void What_a_decimal_holds_is_kept_to_the_last_digit(string json)
    {
        var diagnostics = new DiagnosticBag();
        JsonValues.Read(Encoding.UTF8.GetBytes(json), "d.json", diagnostics).ToString().Should().Be(json);
        diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1", 1_001)]
    [InlineData("-1", 1_000)]
    [InlineData("12.5", 1_000)]
    public void Zeros_at_the_end_of_a_whole_number_count(string first, int zeros)
    {
        var diagnostics = new DiagnosticBag();
        var value = JsonValues.Read(Encoding.UTF8.GetBytes(first + new string('0', zeros)), "d.json", diagnostics);
        value.ToString().Should().Be(first.Contains('.', StringComparison.Ordinal) ? first : "");
        diagnostics.Select(d => d.Code).Should().Equal(first.Contains('.', StringComparison.Ordinal) ? [] : ["JSN005"]);
    }

    [Fact]
    public void An_older_encoding_is_an_error_at_its_first_letter()
    {
        var diagnostics = new DiagnosticBag();
        JsonValues.Read((byte[])[.. "{\n \"ten\": \"Tr"u8, 0xFD, .. "\"}"u8], "d.json", diagnostics).Kind.Should().Be(ValueKind.Null);
        diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("JSN003").And.Contain("d.json(2,12)");
    }

    [Fact]
    public void Names_are_composed_as_those_of_tags_are() =>
        JsonValues.Read(Encoding.UTF8.GetBytes("[{\"ho\u0323_te\u0302n\": 1}, {\"ho\u0323_te\u0302n\": 2}]"), "d.json", []).ToString().Should().Be("[{họ_tên: 1}, {họ_tên: 2}]");

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Value.FromJson("\uFEFF1"u8).Should().Be(Value.From(1));

    [Fact]
    public void A_text_in_the_middle_of_other_bytes_is_read_where_it_stands()
    {
        var bytes = "[\"x\"]\uFEFF{\"a\":[\"ồ\",1],\"b\":\"\\u1ED3\"}]]\n{\"a\" 1}"u8.ToArray();

        var value = Value.FromJsonInPlace(bytes.AsMemory(5, bytes.Length - 5 - 10));
        value.ToString().Should().Be("{a: [\"ồ\", 1], b: \"ồ\"}");
        bytes.AsSpan().Fill((byte)'?');
        value.AsObject()!["a"].AsArray()![0].AsString().Should().Be("???", "the text was not copied");
        Value.FromJson("[\"ồ\"]"u8).ToString().Should().Be("[\"ồ\"]");
    }

    [Fact]
    public void A_place_is_counted_from_where_the_text_begins()
    {
        var found = new DiagnosticBag();
        JsonValues.Read("{}\n{\"a\":1,\"a\":2}"u8.ToArray().AsMemory(3), "d.json", found);
        found.Should().ContainSingle().Which.Location!.ToString().Should().Be("d.json(1,8)");

        var bytes = "{}\n{}\n{\"a\" 1}"u8.ToArray();
        FluentActions.Invoking(() => Value.FromJsonInPlace(bytes.AsMemory(6), "d.json")).Should().Throw<DiagnosticException>().Which.Diagnostic.Location!.ToString().Should().Be("d.json(1,6)");
    }

    [Theory]
    [InlineData("", "d.json(1,1)")]
    [InlineData("{\n  \"ữ\": x\n}", "d.json(2,8)")]
    [InlineData("{\"a\" 1}", "d.json(1,6)")]
    [InlineData("[1, 2", "d.json(1,6)")]
    [InlineData("1 2", "d.json(1,3)")]
    public void What_is_no_json_is_told_with_its_place(string json, string place)
    {
        var diagnostics = new DiagnosticBag();

        JsonValues.Read(Encoding.UTF8.GetBytes(json), "d.json", diagnostics).IsNull.Should().BeTrue();
        diagnostics.Should().ContainSingle().Which.Location!.ToString().Should().Be(place);
    }

    [Fact]
    public void A_name_that_occurs_twice_is_a_warning_and_the_last_one_counts()
    {
        var diagnostics = new DiagnosticBag();
        var value = JsonValues.Read("[{\"a\":1,\"b\":2},{\"a\":3,\n \"a\":4}]"u8.ToArray(), "d.json", diagnostics);

        value.ToString().Should().Be("[{a: 1, b: 2}, {a: 4}]");
        diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic =>
            diagnostic.Severity == Severity.Warning && diagnostic.Location!.ToString() == "d.json(2,2)");
    }
}
