using Reports.Engine.Diagnostics;

namespace Reports.Templates.Tests.Rules;

/// <summary>What the rules say of the samples that users start from.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_sample_of_a_lower_secondary_school_has_no_error() =>
        Findings.InFile(Repository.Sample("thcs-2023.json")).Should().NotContain(finding => finding.Diagnostic.Severity == Severity.Error);
}
