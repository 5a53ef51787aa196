using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Reports.Tests.Conventions;

/// <summary>docs/word-requirements.md names only cases that there are, and leaves no requirement out.</summary>
public sealed class RequirementTable
{
    static readonly string Table = File.ReadAllText(Root("docs/word-requirements.md"));

    static readonly string Tests = string.Join('\n', Directory
        .EnumerateFiles(Root("tests"), "*", SearchOption.AllDirectories)
        .Where(file => Regex.IsMatch(file, @"\.(cs|txt)$") && !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]"))
        .Select(File.ReadAllText));

    [Fact]
    public void Every_requirement_has_a_row() =>
        Enumerable.Range(1, 58).Where(number => !Table.Contains($"\n| R{number} |", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_done_requirement_names_a_case() =>
        Rows().Where(row => row.State.StartsWith("done", StringComparison.Ordinal) && row.Cases.Trim().Length == 0).Should().BeEmpty();

    [Fact]
    public void Every_method_named_is_a_test() =>
        Named(@"`(\w+_\w+)`").Where(name => !Regex.IsMatch(Tests, $@"void {name}\(")).Should().BeEmpty();

    [Fact]
    public void Every_title_named_is_a_document_case() =>
        Named("«([^»…]+)»").Where(title => !Tests.Contains($"\n=== {title}\n", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_code_named_has_a_case() =>
        Named("(DOC[0-9]{3})").Where(code => !Tests.Contains($"\"{code}\"", StringComparison.Ordinal)).Should().BeEmpty();

    static IEnumerable<(string State, string Cases)> Rows() =>
        Regex.Matches(Table, @"^\| R\d+ \|[^|]*\|([^|]*)\|([^|]*)\|$", RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value.Trim(), match.Groups[2].Value));

    static IEnumerable<string> Named(string pattern) => Regex.Matches(Table, pattern).Select(match => match.Groups[1].Value).Distinct();

    static string Root(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));
}
