using Reports.Engine.Diagnostics;

namespace Reports.Templates.Tests.Reading;

/// <summary>Values that do not fit the model: one finding each, all in one run.</summary>
public sealed class BinderTests
{
    const string Head = """{"year": 2023, "branch": {"name": "A", "superior": "B"}, "school": {"name": "C", "level": "thcs"}, """;

    /// <summary>A member of the file that does not fit, with the code, the place and a part of the hint that it gives.</summary>
    public static TheoryData<string, string, string, string> Cases { get; } = new()
    {
        { "\"reviw\": {}", "YEAR004", "$.reviw", "Sửa thành \"review\" (Kiểm điểm tập thể)." },
        { "\"review\": {\"zzzzzzzz\": 1}", "YEAR004", "$.review.zzzzzzzz", "Xóa mục này" },
        { "\"staff\": {\"total\": \"37\"}", "YEAR005", "$.staff.total", "một số nguyên" },
        { "\"staff\": {\"total\": 3.5}", "YEAR005", "$.staff.total", "một số nguyên" },
        { "\"staff\": []", "YEAR005", "$.staff", "một nhóm" },
        { "\"members\": {}", "YEAR005", "$.members", "một danh sách" },
        { "\"members\": [7]", "YEAR005", "$.members[0]", "một nhóm" },
        { "\"members\": [{}]", "YEAR006", "$.members[0].name", "Thêm \"name\"" },
        { "\"staff\": {\"total\": -1}", "YEAR007", "$.staff.total", "Sửa lại" },
        { "\"staff\": {\"total\": 99999999999999999999999999999999999}", "YEAR007", "$.staff.total", "Sửa lại" },
        { "\"staff\": {\"qualified\": 1e400}", "YEAR007", "$.staff.qualified", "Sửa lại" },
        { "\"staff\": {\"qualified\": -2}", "YEAR007", "$.staff.qualified", "Sửa lại" },
        { "\"staff\": {\"qualified\": {\"percent\": \"1\"}}", "YEAR006", "$.staff.qualified.count", "Thêm \"count\"" },
        { "\"staff\": {\"qualified\": {\"count\": 1, \"percnt\": \"1\"}}", "YEAR004", "$.staff.qualified.percnt", "percent" },
        { "\"review\": {\"date\": \"2023-02-30\"}", "YEAR008", "$.review.date", "Viết như" },
        { "\"review\": {\"date\": \"31/11/2023\"}", "YEAR008", "$.review.date", "Viết như" },
        { "\"review\": {\"date\": 20231216}", "YEAR005", "$.review.date", "một ngày" },
        { "\"votes\": {\"base\": \"vald\"}", "YEAR009", "$.votes.base", "Sửa thành \"valid\" (số phiếu hợp lệ)." },
        { "\"pupils\": {\"enrolment\": {\"school_year\": \"2023\"}}", "YEAR010", "$.pupils.enrolment.school_year", "Viết như 2022-2023" },
        { "\"review\": {\"principles\": {\"prose\": [1]}}", "YEAR005", "$.review.principles.prose[0]", "một chuỗi" },
        { "\"review\": {\"principles\": {\"rating\": {\"Tốt\": 1}}}", "YEAR005", "$.review.principles.rating.Tốt", "true (có) hoặc false" },
        { "\"severities\": {\"YEAR307\": \"off\"}", "YEAR009", "$.severities.YEAR307", "Chọn một trong" },
    };

    /// <summary>The whole files.</summary>
    public static IEnumerable<string> Misfits => Cases.Select(row => Head + row[0] + "}");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_is_one_finding_with_its_path_and_a_hint(string member, string code, string path, string hint)
    {
        var problem = Findings.Read(Head + member + "}").Diagnostics.Should().ContainSingle().Subject;
        problem.Code.Should().Be(code);
        ((JsonLocation)problem.Location!).Path.Should().Be(path);
        problem.Hint!.Vietnamese.Should().Contain(hint);
    }

    [Theory]
    [InlineData("\"review\": {\"date\": \"16/12/2023\"}")]
    [InlineData("\"review\": {\"date\": \"6/2/2023\"}")]
    [InlineData("\"review\": null")]
    [InlineData("\"staff\": {\"total\": 3e1}")]
    [InlineData("\"staff\": {\"qualified\": {\"count\": 1, \"percent\": 52.9}}")]
    [InlineData("\"review\": {\"principles\": {\"prose\": \"Một đoạn.\"}}")]
    [InlineData("\"extra\": {\"gì cũng được\": [1, {\"a\": null}]}")]
    public void What_fits_gives_none(string member) => Findings.Read(Head + member + "}").Diagnostics.Should().BeEmpty();

    [Fact]
    public void Everything_is_reported_at_once_and_the_rest_is_still_read()
    {
        var file = Findings.Read("""{"yeer": 1, "branch": 7, "members": [{"name": "A"}, 3, {"name": "B", "born": "x"}], "staff": {"total": 5}}""");
        file.Diagnostics.Select(Findings.Line).Should().Equal(
            "error YEAR004 $.yeer", "error YEAR005 $.branch", "error YEAR005 $.members[1]", "error YEAR008 $.members[2].born",
            "error YEAR006 $.school");
        file.Facts!.Staff!.Total.Should().Be(5);
        file.Facts.Members!.Select(member => member.Name).Should().Equal("A", "", "B");
    }
}
