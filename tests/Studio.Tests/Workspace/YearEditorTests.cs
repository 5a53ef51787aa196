using System.Text;
using Reports.Studio.Fields;
using Reports.Studio.Workspace;

namespace Reports.Studio.Tests.Workspace;

/// <summary>What each edit makes of the text, everything else of it staying.</summary>
public sealed class YearEditorTests
{
    static readonly FieldText Texts = new(Repository.Map.Plan.Words);

    [Theory]
    [InlineData("""{"year": 2025}""", "branch.name", "Chi bộ A", """{"year": 2025, "branch": { "name": "Chi bộ A" }}""")]
    [InlineData("""{"branch": {}, "year": 2025}""", "school.level", "Tiểu học", """{"branch": {}, "year": 2025, "school": { "level": "tieu_hoc" }}""")]
    [InlineData("""{"year": 2025}""", "members[0].born", "05/04/1984", """{"year": 2025, "members": [{ "born": "1984-04-05" }]}""")]
    [InlineData("""{"members": [{"name": "A", "lạ": 1}]}""", "members[0].born", "31/02", """{"members": [{"name": "A", "born": "31/02", "lạ": 1}]}""")]
    [InlineData("""{"members": [{"name": "A"}]}""", "members[1].name", "B", """{"members": [{"name": "A"}, { "name": "B" }]}""")]
    [InlineData("""{"members": [{"name": "A", "votes": {"htxs": 3}}]}""", "members[0].votes.htxs", "", """{"members": [{"name": "A"}]}""")]
    [InlineData("""{"members": [{"name": "A"}]}""", "members[0].name", "", """{"members": [{ "name": "«Họ và tên»" }]}""")]
    [InlineData("""{"members": [{"leader": null}]}""", "members[0].leader", "có", """{"members": [{"leader": true}]}""")]
    [InlineData("""{"staff": null}""", "staff.total", "1.234", """{"staff": { "total": 1234 }}""")]
    [InlineData("""{"review": {"principles": {"prose": ["a", /* giữ */ "b", "c"]}}}""", "review.principles.prose", "a\nx\nc", """{"review": {"principles": {"prose": ["a", /* giữ */ "x", "c"]}}}""")]
    [InlineData("""{"review": {"principles": {"prose": ["a", /* giữ */ "b", "c"]}}}""", "review.principles.prose", "a\nc", """{"review": {"principles": {"prose": ["a", /* giữ */ "c"]}}}""")]
    [InlineData("""{"review": {"principles": "viết thẳng"}}""", "review.principles.rating", "Tốt", """{"review": {"principles": { "rating": "Tốt", "prose": "viết thẳng" }}}""")]
    [InlineData("""{"review": {"place": "«địa danh»"}}""", "review.place", "Sông Mây", """{"review": {"place": "Sông Mây"}}""")]
    [InlineData("""{"limitations": [{"content": "x"}]}""", "limitations", "(không có)", """{"limitations": []}""")]
    [InlineData("""{"limitations": [{"content": "x"}]}""", "limitations", "", "{}")]
    [InlineData("""{"year": 2025}""", "extra.tự_do", """{"a": [1]}""", """{"year": 2025, "extra": { "tự_do": { "a": [1] } }}""")]
    [InlineData("""{"year": 2025}""", "meeting.delegates", "Nguyễn A: Bí thư\nTrần B", """{"year": 2025, "meeting": { "delegates": [{ "name": "Nguyễn A", "post": "Bí thư" }, { "name": "Trần B" }] }}""")]
    public void A_field_is_set_where_it_belongs(string before, string path, string text, string after) => After(before, new SetField(path, text)).Should().Be(after);

    [Fact]
    public void What_is_added_looks_like_what_stands_there() => After(
        "{\n\t// đầu\n\t\"year\": 2025, // năm\n\t\"branch\": {\n\t\t\"name\": \"A\" // tên\n\t},\n}\n",
        new SetField("branch.secretary", "B"), new SetField("school.name", "Trường C"), new SetField("plan.purpose", "Một đoạn đủ dài để không đứng được trên cùng một dòng với khóa của nó.\nHai"))
        .Should().Be("{\n\t// đầu\n\t\"year\": 2025, // năm\n\t\"branch\": {\n\t\t\"name\": \"A\", // tên\n\t\t\"secretary\": \"B\"\n\t},\n\t\"school\": { \"name\": \"Trường C\" },\n\t\"plan\": {\n\t\t\"purpose\": [\n\t\t\t\"Một đoạn đủ dài để không đứng được trên cùng một dòng với khóa của nó.\",\n\t\t\t\"Hai\"\n\t\t]\n\t},\n}\n");

    [Fact]
    public void A_new_row_counts_as_none_until_something_is_typed()
    {
        var one = After("""{"members": [{"name": "A"}]}""", new InsertItem("members", 0));
        one.Should().Be("""{"members": [{ "name": "«Họ và tên»" }, {"name": "A"}]}""");
        After(one, new RemoveItem("members", 0)).Should().Be("""{"members": [{"name": "A"}]}""");
        After("""{"members": [{"name": "A"}]}""", new RemoveItem("members", 0)).Should().Be("{}");
        // What need not be there goes when something else is.
        After("{}", new InsertItem("pupils.competitions", 0), new SetField("pupils.competitions[0].total", "3")).Should().Contain("\"total\": 3");
    }

    [Fact]
    public void A_finding_is_kept_for_a_reason_and_follows_its_row()
    {
        var kept = After("""{"members": [{"name": "A"}, {"name": "B"}]}""", new AcceptFinding("YEAR501", "$.members[1].born", "vì thế"));
        kept.Should().Be("""{"members": [{"name": "A"}, {"name": "B"}], "acknowledged": [{ "code": "YEAR501", "path": "$.members[1].born", "reason": "vì thế" }]}""");
        After(kept, new AcceptFinding("YEAR501", "$.members[1].born", "khác")).Should().Contain("\"reason\": \"khác\"").And.NotContain("vì thế");
        After(kept, new InsertItem("members", 0)).Should().Contain("$.members[2].born");
        After(kept, new RemoveItem("members", 0)).Should().Contain("$.members[0].born");
        After(kept, new RemoveItem("members", 1)).Should().NotContain("acknowledged");
        After(kept, new AcceptFinding("YEAR501", "$.members[1].born", "")).Should().NotContain("acknowledged");
    }

    [Theory]
    [InlineData("nothing.at.all")]
    [InlineData("members")]
    [InlineData("members[5].name")]
    [InlineData("members[-1].name")]
    [InlineData("members[].name")]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("members[0")]
    public void What_is_no_field_is_refused_and_nothing_is_made(string path)
    {
        var made = YearEditor.Apply(Repository.Map, Texts, "{}"u8.ToArray(), [new SetField("year", "2025"), new SetField(path, "x")], out var refused);
        made.Should().BeNull();
        refused.Should().NotBeNull();
    }

    static string After(string text, params YearEdit[] edits)
    {
        var made = YearEditor.Apply(Repository.Map, Texts, Encoding.UTF8.GetBytes(text), edits, out var refused);
        refused.Should().BeNull();
        return Encoding.UTF8.GetString(made!.Value.Text);
    }
}
