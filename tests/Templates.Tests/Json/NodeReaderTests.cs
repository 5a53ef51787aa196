using System.Text.Json.Nodes;
using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Json;

/// <summary>Text that is not good JSON gives a finding with its line and column, never an exception.</summary>
public sealed class NodeReaderTests
{
    [Theory]
    [InlineData("", "YEAR002", 1, 1)]
    [InlineData("{", "YEAR002", 1, 2)]
    [InlineData("{\n  \"year\": 2023\n  \"branch\": {}\n}", "YEAR002", 3, 3)]
    [InlineData("{\n  'year': 2023\n}", "YEAR002", 2, 3)]
    [InlineData("{\n  “year”: 2023\n}", "YEAR002", 2, 3)]
    [InlineData("{\"year\": 2023} {", "YEAR002", 1, 16)]
    [InlineData("{\"tên\": \"ờ\", x", "YEAR002", 1, 14)]
    [InlineData("{\"year\": \"\\ud83d\"}", "YEAR002", 1, 10)]
    [InlineData("{\"year\": 2023,\n \"year\": 2024}", "YEAR003", 2, 2)]
    [InlineData("[]", "YEAR005", 1, 1)]
    [InlineData("7", "YEAR005", 1, 1)]
    public void Its_first_finding_stands_where_the_mistake_is(string json, string code, int line, int column)
    {
        var first = Findings.Read(json).Diagnostics[0];
        first.Code.Should().Be(code);
        first.Severity.Should().Be(Severity.Error);
        var place = (JsonLocation)first.Location!;
        (place.Line, place.Column).Should().Be((line, column));
        first.Hint.Should().NotBeNull();
    }

    [Fact]
    public void A_byte_order_mark_comments_and_trailing_commas_are_welcome()
    {
        var json = "\uFEFF{ // năm\n \"year\": 2023, /* chi bộ */ \"branch\": {\"name\": \"A\", \"superior\": \"B\",},\n \"school\": {\"name\": \"C\", \"level\": \"thcs\"}, }";
        var file = Findings.Read(json);
        file.Diagnostics.Should().BeEmpty();
        file.Places!.At("$.year").Order.First.Should().Be(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[x")]
    [InlineData("[")]
    [InlineData("a.b")]
    [InlineData("]")]
    public void A_box_by_any_name_is_found_and_not_known(string name)
    {
        var year = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!;
        year["members"]![0]!["civil_servant_level"] = new JsonObject { [name] = true };
        Findings.Lines(Findings.InText(year.ToJsonString())).Should().Contain($"error YEAR403 $.members[0].civil_servant_level.{name}");
    }

    [Fact]
    public void A_byte_order_mark_does_not_shift_the_column()
    {
        var place = (JsonLocation)Findings.Read("\uFEFF{\"x\": 1}").Diagnostics[0].Location!;
        place.Column.Should().Be(2);
    }

    [Fact]
    public void UTF_16_is_read_like_UTF_8()
    {
        const string Json = "{\n \"branch\": {\"name\": \"Chi bộ Ấp Bắc\"}, \"years\": 1}";
        var utf8 = YearFile.Read(Encoding.UTF8.GetBytes(Json), "a.json").Diagnostics.Select(problem => problem.ToString()).ToList();
        utf8.Should().NotBeEmpty();
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            foreach (byte[] mark in new[] { encoding.GetPreamble(), [] })
                YearFile.Read(mark.Concat(encoding.GetBytes(Json)).ToArray(), "a.json").Diagnostics.Select(problem => problem.ToString()).Should().Equal(utf8);
    }

    [Fact]
    public void An_older_encoding_is_named()
    {
        byte[] windows = [.. "{\n \"name\": \"Tr"u8, 0xFD, .. "\"}"u8];
        var problem = YearFile.Read(windows, "a.json").Diagnostics.Single();
        problem.Code.Should().Be("YEAR001");
        ((JsonLocation)problem.Location!).Line.Should().Be(2);
        ((JsonLocation)problem.Location!).Column.Should().Be(13);
    }

    [Fact]
    public void Nesting_without_end_is_a_finding() =>
        Findings.Read(new string('[', 500)).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("YEAR002");

    [Fact]
    public void No_cut_of_a_good_file_makes_it_throw()
    {
        var bytes = File.ReadAllBytes(Repository.Sample("thcs-2023.json"));
        for (var length = 0; length < bytes.Length; length += 97)
            YearFile.Read(bytes.AsMemory(0, length), "cut.json").Diagnostics.Should().NotBeEmpty();
    }
}
