using System.Text;
using System.Text.Json.Nodes;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Tests.Reading;

/// <summary>What people type and what it states.</summary>
public sealed class StatedFactsTests
{
    const string Head = """{"year": 2023, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, """;

    [Theory]
    [InlineData("- Đảng ủy xã  Sông Mây ;", "Đảng ủy xã Sông Mây")]
    [InlineData("– Chi ủy.", "Chi ủy")]
    [InlineData("• Lưu: Chi bộ,", "Lưu: Chi bộ")]
    [InlineData(" Phòng họp\ttầng\u00a02 ", "Phòng họp tầng 2")]
    [InlineData("Giấy khen;.", "Giấy khen")]
    [InlineData("\ufeffLò Thị\u200b Bình\u200b", "Lò Thị Bình")]
    [InlineData("sách, vở, v.v.", "sách, vở, v.v.")]
    [InlineData("còn nữa…", "còn nữa…")]
    [InlineData("còn nữa...", "còn nữa...")]
    [InlineData("1.", "1.")]
    [InlineData("II.", "II.")]
    [InlineData("-", "-")]
    [InlineData("-2", "-2")]
    [InlineData("Việc một. Việc hai.", "Việc một. Việc hai")]
    [InlineData("Lập kế hoạch\r\n\r\nphân công.", "Lập kế hoạch\nphân công")]
    [InlineData("Trần A.", "Trần A")]
    public void A_phrase_loses_what_forms_set_around_it(string typed, string meant)
    {
        TypedText.Phrase(typed).Should().Be(meant);
        TypedText.Phrase(meant).Should().Be(meant, "what is meant is not changed once more");
    }

    [Theory]
    [InlineData("14:00", "14:00")]
    [InlineData("14h00", "14:00")]
    [InlineData("14 giờ 30 phút", "14:30")]
    [InlineData("8 giờ", "8:00")]
    [InlineData("7g5'", "7:05")]
    [InlineData(" 17H30.", "17:30")]
    [InlineData("14:0", "14:0")]
    [InlineData("14", "14")]
    [InlineData("hai giờ", "hai giờ")]
    public void A_time_is_read_as_people_type_it(string typed, string meant) => TypedText.Time(typed).Should().Be(meant);

    /// <summary>A member of the file in which nothing can be seen.</summary>
    [Theory]
    [InlineData("\"meeting\": {\"venue\": \"\"}")]
    [InlineData("\"meeting\": {\"venue\": \" \\u00a0\\n\\u200b\"}")]
    [InlineData("\"meeting\": {\"start\": \"\"}")]
    [InlineData("\"meeting\": {\"date\": \"  \"}")]
    [InlineData("\"meeting\": {\"decisions\": \"\"}")]
    [InlineData("\"meeting\": {\"decisions\": [\"\", \" \"]}")]
    [InlineData("\"meeting\": {\"delegates\": [{\"name\": \"\", \"post\": \"\"}]}")]
    [InlineData("\"meeting\": {\"recipients\": [\"\"]}")]
    [InlineData("\"meeting\": {\"number\": \"\"}")]
    public void A_blank_text_is_not_there(string member)
    {
        var file = Findings.Read(Head + member + "}");
        file.Diagnostics.Should().BeEmpty();
        file.Facts!.Meeting.Should().BeEquivalentTo(new Meeting());
    }

    [Fact]
    public void A_blank_item_is_none_and_the_others_keep_their_places()
    {
        var file = Findings.Read(Head + """
            "meeting": {"decisions": ["", "- Một.\n\n- Hai."], "recipients": ["", "Đảng ủy;"]}, "members": [{"name": ""}, {"name": "D", "born": "x"}]}
            """);
        file.Facts!.Meeting!.Decisions!.Paragraphs.Should().Equal("- Một.", "- Hai.");
        file.Facts.Meeting.Recipients.Should().Equal("Đảng ủy");
        file.Facts.Members!.Select(member => member.Name).Should().Equal("D");
        file.Diagnostics.Select(Findings.Line).Should().Equal("error YEAR008 $.members[1].born");
        file.Places!.At("$.members[0].name").Path.Should().Be("$.members[1].name");
        file.Places.At("$.meeting.decisions[1]").Path.Should().Be("$.meeting.decisions[1]");
    }

    [Fact]
    public void A_blank_where_something_must_stand_is_missing() =>
        Findings.Read(Head + """ "members": [{"name": " ", "born": "1980-01-01"}]}""").Diagnostics.Select(Findings.Line)
            .Should().Equal("error YEAR006 $.members[0].name");

    [Fact]
    public void Data_of_local_forms_stay_as_they_are() =>
        Findings.Read(Head + """ "extra": {"a": "", "b": ["- x;", ""]}}""").Facts!.Extra!.Node.Members.Select(member => member.Value)
            .Should().SatisfyRespectively(a => a.Text.Should().BeEmpty(), b => b.Items.Select(item => item.Text).Should().Equal("- x;", ""));

    [Fact]
    public void Whole_sentences_keep_their_end()
    {
        var facts = Findings.Read(Head + """ "limitations": [{"content": "- Sinh hoạt  còn ít.", "responsible": "Chi ủy."}]}""").Facts!;
        facts.Limitations.Should().ContainSingle().Which.Should().Match<Limitation>(it => it.Content == "Sinh hoạt còn ít." && it.Responsible == "Chi ủy");
    }

    [Theory]
    [InlineData("- ", " ;")]
    [InlineData("", ".")]
    [InlineData("\u00a0+ ", ",\n")]
    public void A_year_typed_with_marks_states_the_same(string before, string after)
    {
        var typed = JsonNode.Parse(File.ReadAllBytes(Repository.Sample("thcs-2023.json")))!;
        var marked = Mark(typed, typeof(BranchYear), null, before, after);
        marked.Should().BeGreaterThan(150);
        var plain = Repository.Read(Repository.Sample("thcs-2023.json"));
        var read = YearFile.Read(Encoding.UTF8.GetBytes(typed.ToJsonString()), "year.json");
        read.Diagnostics.Should().BeEmpty();
        Encoding.UTF8.GetString(YearJson.Write(read.Root!)).Should().Be(Encoding.UTF8.GetString(YearJson.Write(plain.Root!)));
    }

    /// <summary>Puts marks around every phrase that is free: of no fixed words or form.</summary>
    static int Mark(JsonNode? node, Type? type, ModelMember? member, string before, string after)
    {
        if (node is null || type is null || type == typeof(FreeFacts))
            return 0;
        if (node is JsonValue value && type == typeof(string) && member is { Words: null, Pattern: null, IsSentence: false } && value.GetValue<string>() is { Length: > 3 } text && !text.Contains('$'))
        {
            node.ReplaceWith(before + text + after);
            return 1;
        }

        var model = Leaves.For(type) is null && !type.IsEnum ? Model.Of(type) : null;
        return node switch
        {
            JsonArray items when model?.Kind == ModelKind.List => Enumerable.Range(0, items.Count).Sum(at => Mark(items[at], model.Element, member, before, after)),
            JsonObject members when model is not null => members.ToList().Sum(entry =>
                model.Kind == ModelKind.Dictionary ? Mark(entry.Value, model.Element, member, before, after)
                : entry.Key != "$schema" && model[entry.Key] is { } known ? Mark(entry.Value, known.Kind, known, before, after) : 0),
            _ => 0,
        };
    }
}
