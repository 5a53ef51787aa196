using Reports.Engine.Diagnostics;

namespace Reports.Cli.Findings;

/// <summary>Findings as a JUnit report: a file is a suite, an error a failed case; a file without errors has one case that passed.</summary>
sealed class JUnitFindings(Language language) : IFindingWriter
{
    public void Write(FindingSet findings, TextWriter output)
    {
        var inFile = findings.All.ToLookup(finding => finding.Diagnostic.Location?.File ?? "reports");
        var files = findings.Files.Union(inFile.Select(group => group.Key));
        JUnitXml.Write(output, "reports", files.Select(file => (file, Cases([.. inFile[file]]))));
    }

    List<JUnitCase> Cases(List<ReportedFinding> findings) =>
    [
        .. findings.Any(finding => finding.Severity == Severity.Error) ? Array.Empty<JUnitCase>() : [new("reports", null, "")],
        .. findings.Select(Case),
    ];

    JUnitCase Case(ReportedFinding finding)
    {
        var (diagnostic, place) = (finding.Diagnostic, finding.Diagnostic.Location?.In(language));
        var message = diagnostic.Message.In(language);
        return new(
            place is null ? diagnostic.Code : $"{diagnostic.Code} {place}",
            finding.Severity == Severity.Error ? (diagnostic.Code, message) : null,
            $"{place}\n{message}{(diagnostic.Hint is { } advice ? "\n" + advice.In(language) : "")}");
    }
}
