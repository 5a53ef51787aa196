using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>A file with the figures of a real report as printed gives the mistakes of that report, and no other.</summary>
public sealed class ReferenceReportTests
{
    static IReadOnlyList<Finding> Findings => Tests.Findings.InFile(Repository.Fixture("reference-as-printed.json"));

    [Fact]
    public void It_has_exactly_the_errors_that_data_can_carry() =>
        Tests.Findings.Lines(Findings.Where(finding => finding.Diagnostic.Severity == Severity.Error)).Should().Equal(
            "error YEAR006 $.branch.superior",
            "error YEAR401 $.review.principles.rating",
            "error YEAR401 $.review.targets.rating",
            "error YEAR401 $.review.party_building.rating",
            "error YEAR401 $.review.leadership.rating",
            "error YEAR401 $.review.remedied.rating",
            "error YEAR401 $.review.proposed_level",
            "error YEAR403 $.review.proposed_level.Không hoàn thành tốt nhiệm vụ",
            "error YEAR201 $.pupils.conduct[0].total",
            "error YEAR204 $.staff.teacher_competitions.school.percent",
            "error YEAR203 $.staff.professional_standards.teachers.levels.tot.percent");

    [Fact]
    public void It_has_exactly_the_warnings_that_data_can_carry() =>
        Tests.Findings.Lines(Findings.Where(finding => finding.Diagnostic.Severity == Severity.Warning)).Should().Equal(
            "warning YEAR206 $.pupils.conduct[0].scale",
            "warning YEAR205 $.pupils.conduct[0].levels",
            "warning YEAR206 $.pupils.study[0].scale",
            "warning YEAR205 $.pupils.study[0].levels",
            "warning YEAR306 $.staff.civil_servant_ratings.total",
            "warning YEAR310 $.staff.civil_servant_ratings.levels.htxs",
            "warning YEAR309 $.emulation.titles",
            "warning YEAR307 $.emulation.titles.grassroots_fighter");

    [Theory]
    [InlineData("YEAR201", "568", "482 + 83 + 3 = 568, tổng ghi 565", "the stated total is 565", "565", "568")]
    [InlineData("YEAR203", "52,9", "18/34 = 52,9 %, ghi 42,9 %", "18/34 = 52,9 %, stated is 42,9 %", "42,9", "52,9")]
    [InlineData("YEAR204", "94,1", "«94.1» viết chưa đúng: phải là 94,1", "must be 94,1", "94.1", "94,1")]
    [InlineData("YEAR403", "mức", "không có mức «Không hoàn thành tốt nhiệm vụ»", "no level «Không hoàn thành tốt nhiệm vụ»", "Không hoàn thành tốt nhiệm vụ", "Không hoàn thành nhiệm vụ")]
    [InlineData("YEAR307", "5", "7 ÷ 37 = 18,9 % số Lao động tiên tiến, vượt 15 % (tối đa 5)", "at most 5", "7", "≤ 5")]
    public void A_finding_shows_its_arithmetic_in_both_languages(string code, string word, string vietnamese, string english, string found, string expected)
    {
        var finding = Findings.First(finding => finding.Diagnostic.Code == code);
        finding.Diagnostic.Message.Vietnamese.Should().Contain(vietnamese).And.Contain(word);
        finding.Diagnostic.Message.English.Should().Contain(english);
        finding.Found.Should().Be(found);
        finding.Expected.Should().Be(expected);
        finding.Source.Should().NotBeEmpty();
        finding.Diagnostic.Hint.Should().NotBeNull();
    }

    [Fact]
    public void A_finding_leads_to_the_line_and_column() =>
        Findings.First(finding => finding.Diagnostic.Code == "YEAR201").Diagnostic.Location
            .Should().Be(new JsonLocation("reference-as-printed.json", 61, 18, "$.pupils.conduct[0].total"));
}
