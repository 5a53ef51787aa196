using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Tests;

/// <summary>Findings as short lines that a test can compare: <c>error YEAR201 $.pupils.conduct[0].total</c>.</summary>
static class Findings
{
    public static IReadOnlyList<Finding> InFile(string path) => RuleBook.Check(Repository.Read(path), Repository.Catalogue);

    public static IReadOnlyList<Finding> InText(string json) => RuleBook.Check(Read(json), Repository.Catalogue);

    public static YearFile Read(string json) => YearFile.Read(Encoding.UTF8.GetBytes(json), "year.json");

    public static IEnumerable<string> Lines(IEnumerable<Finding> findings) => findings.Select(finding => Line(finding.Diagnostic));

    public static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {((JsonLocation)diagnostic.Location!).Path}";
}
