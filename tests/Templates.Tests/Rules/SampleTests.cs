namespace Reports.Templates.Tests.Rules;

/// <summary>What the rules say of the samples that users start from.</summary>
public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_nothing_to_repair(string sample) =>
        Findings.InFile(Repository.Sample(sample)).Where(finding => finding.Acknowledged is null)
            .Select(finding => $"{Findings.Line(finding.Diagnostic)}: {finding.Diagnostic.Message}").Should().BeEmpty();

    public static TheoryData<string> Samples() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Templates, "samples"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
