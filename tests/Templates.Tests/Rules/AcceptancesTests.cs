using System.Text.Json.Nodes;
using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

/// <summary>What the author says of findings in the file itself.</summary>
public sealed class AcceptancesTests
{
    [Fact]
    public void An_acknowledged_finding_becomes_a_note_with_its_reason()
    {
        var finding = Check("""[{"code": "YEAR310", "path": "$.staff", "reason": "Đã có quyết định."}]""", null).Single(finding => finding.Diagnostic.Code == "YEAR310");
        finding.Diagnostic.Severity.Should().Be(Severity.Note);
        finding.Acknowledged.Should().Be("Đã có quyết định.");
    }

    [Fact]
    public void A_path_beside_the_finding_does_not_cover_it() =>
        Lines("""[{"code": "YEAR310", "path": "$.staff.civil", "reason": "x"}]""", null).Should().Contain(
            ["warning YEAR310 $.staff.civil_servant_ratings.levels.htxs", "warning YEAR031 $.acknowledged[0]"]);

    [Fact]
    public void A_severity_can_be_changed() =>
        Lines(null, """{"YEAR310": "error"}""").Should().Contain("error YEAR310 $.staff.civil_servant_ratings.levels.htxs");

    [Fact]
    public void An_unknown_code_is_an_error() =>
        Lines("""[{"code": "YEAR3l0", "reason": "x"}]""", """{"YEAR999": "note"}""").Should().Contain(
            ["error YEAR030 $.acknowledged[0].code", "error YEAR030 $.severities.YEAR999"]);

    static IEnumerable<string> Lines(string? acknowledged, string? severities) => Findings.Lines(Check(acknowledged, severities));

    static IReadOnlyList<Finding> Check(string? acknowledged, string? severities)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.Sample("thcs-2023.json")))!;
        root["acknowledged"] = acknowledged is null ? null : JsonNode.Parse(acknowledged);
        root["severities"] = severities is null ? null : JsonNode.Parse(severities);
        return Findings.InText(root.ToJsonString());
    }
}
