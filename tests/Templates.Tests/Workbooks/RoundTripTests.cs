using System.Text;
using Reports.Templates.Reading;
using Reports.Templates.Rules;
using Reports.Templates.Schema;
using Reports.Templates.Sheets;
using Reports.Templates.Workbooks;

namespace Reports.Templates.Tests.Workbooks;

/// <summary>A year that goes through a workbook states the same.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json")];

    [Fact]
    public void Same_year_same_bytes()
    {
        var year = Repository.Read(Repository.Sample("thpt-2025.json"));
        YearWorkbook.Write(year, Repository.Catalogue).Should().Equal(YearWorkbook.Write(year, Repository.Catalogue));
    }

    /// <summary>What a new file asks for has its place: the last sheet is for what the layout does not know.</summary>
    [Theory]
    [InlineData("mam_non", 2024)]
    [InlineData("tieu_hoc", 2022)]
    [InlineData("thcs", 2023)]
    [InlineData("thpt", 2026)]
    public void A_new_workbook_keeps_nothing_aside(string level, int year)
    {
        var skeleton = YearFile.Read(Encoding.UTF8.GetBytes(YearSkeleton.Create(level, year, null, Repository.Catalogue)), "");
        var rest = SheetFile.Read(YearWorkbook.Write(skeleton, Repository.Catalogue), "", new())!.Single(sheet => sheet.Name == "Mục khác");
        rest.Rows[^1].Cells[0].Text.Should().Be(RestSheetReader.PathTitle);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Findings_of_a_workbook_name_no_keys(string file)
    {
        var year = YearFile.Read(File.ReadAllBytes(file), "nam.json");
        var read = YearWorkbook.Read(YearWorkbook.Write(year, Repository.Catalogue), "nam.xlsx", Repository.Catalogue);
        var typed = RuleBook.Check(year, Repository.Catalogue);
        var found = RuleBook.Check(read, Repository.Catalogue);
        found.Select(finding => finding.Diagnostic.Code).Should().BeEquivalentTo(typed.Select(finding => finding.Diagnostic.Code));
        found.Select(finding => $"{finding.Diagnostic.Message} {finding.Diagnostic.Hint}").Should().NotContain(text => text.Contains("(\"", StringComparison.Ordinal));
        if (file.EndsWith("thcs-2023.json", StringComparison.Ordinal))
            typed.Should().Contain(finding => finding.Diagnostic.Hint!.Vietnamese.Contains("«Phát hiện đã xem xét» (\"acknowledged\")", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_no_sheet_has_a_place_for()
    {
        var json = """
            {"year": 2023, "branch": {"name": "A", "superior": "B", "groups": ["một", "hai\nba"], "la": {"x": [1, {"y": null}], "a.b": true}}, "school": {"name": "T", "level": "thcs", "principal": "  "},
             "extra": {"khoa": [1.50, "chữ", {}]}, "severities": {"YEAR206": "note"}, "members": [{"name": "C", "born": "31/02/1978", "votes": {"htxs": {"count": 3, "percent": "12,5"}}, "khac": 5}, {"name": "C"}],
             "pupils": {"conduct": [], "competitions": "không phải danh sách"}, "plan": {"purpose": "một đoạn", "steps": [{"content": "việc", "deadline": "16/12/2023"}, 7]}}
            """;
        var year = YearFile.Read(Encoding.UTF8.GetBytes(json), "nam.json");
        var read = YearWorkbook.Read(YearWorkbook.Write(year, Repository.Catalogue), "nam.xlsx", Repository.Catalogue);
        Encoding.UTF8.GetString(read.ToJson()).Should().Be(Encoding.UTF8.GetString(year.ToJson()));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_every_sample(string file)
    {
        var year = YearFile.Read(File.ReadAllBytes(file), "nam.json");
        var workbook = YearWorkbook.Write(year, Repository.Catalogue);
        var read = YearWorkbook.Read(workbook, "nam.xlsx", Repository.Catalogue);
        read.Diagnostics.Should().BeEmpty();
        Encoding.UTF8.GetString(read.ToJson()).Should().Be(Encoding.UTF8.GetString(year.ToJson()));
    }
}
