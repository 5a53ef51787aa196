using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests.Rules;

public sealed class ReferenceReportTests
{
    [Fact]
    public void The_figures_as_printed_give_exactly_the_findings_of_the_real_report()
    {
        var findings = RuleBook.Check(Repository.Read(Repository.Fixture("reference-as-printed.json")), Repository.Catalogue);
        string.Join("\n", Lines(findings)).Should().Be("");
    }

    [Fact]
    public void The_sample_has_no_error()
    {
        var findings = RuleBook.Check(Repository.Read(Repository.Sample("thcs-2023.json")), Repository.Catalogue);
        string.Join("\n", Lines(findings)).Should().Be("");
    }

    static IEnumerable<string> Lines(IEnumerable<Finding> findings) =>
        findings.Select(finding => $"{finding.Diagnostic.Severity} {finding.Diagnostic.Code} {((JsonLocation)finding.Diagnostic.Location!).Path} {finding.Diagnostic.Location} {finding.Diagnostic.Message.Vietnamese}");
}
