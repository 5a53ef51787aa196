using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>Findings for people: one line each that editors and CI systems pick up, the hint below, a count at the end.</summary>
/// <remarks>
/// <code>
/// nam-2023.json(41,15): error YEAR201: Các mức hạnh kiểm cộng lại được 568, tổng ghi 565. [$.pupils.conduct[0].total]
///     Sửa tổng hoặc sửa các mức.
/// </code>
/// </remarks>
sealed class HumanFindings(Language language, bool colours) : IFindingWriter
{
    const string Indent = "    ";

    public void Write(FindingSet findings, TextWriter output)
    {
        foreach (var finding in findings.All)
            Write(finding, output);

        output.WriteLine(CliTexts.FindingCount(findings.Errors, findings.Warnings, findings.Notes, findings.Files.Count).In(language));
    }

    /// <summary>One finding, without a count.</summary>
    public void Write(Finding finding, TextWriter output)
    {
        var diagnostic = finding.Diagnostic;
        output.WriteLine($"{Place(diagnostic.Location)}{Word(finding.Diagnostic.Severity)} {diagnostic.Code}: {(finding.Acknowledged is null ? "" : CliTexts.SeenAlready.In(language))}{diagnostic.Message.In(language)}{Path(diagnostic.Location)}");
        if (diagnostic.Location is WordLocation { Text.Length: > 0 } word)
            output.WriteLine($"{Indent}«{Visible.Of(word.Text)}»");
        if (diagnostic.Hint is { } hint)
            output.WriteLine(Indent + hint.In(language));
        if (finding.Acknowledged is { } reason)
            output.WriteLine(Indent + CliTexts.Acknowledged(reason).In(language));
    }

    string Place(Location? location) => location switch
    {
        null => "",
        JsonLocation json => $"{Visible.Of(json.File)}({json.Line},{json.Column}): ",
        WordLocation word => (word with { Text = "" }).In(language) + ": ",
        _ => location.In(language) + ": ",
    };

    static string Path(Location? location) => location is JsonLocation json ? $" [{Visible.Of(json.Path)}]" : "";

    // The words error, warning and note are part of the form that tools read: they are the same in both languages.
    string Word(Severity severity) => (severity, colours) switch
    {
        (Severity.Error, true) => "\e[1;31merror\e[0m",
        (Severity.Warning, true) => "\e[1;33mwarning\e[0m",
        (Severity.Note, true) => "\e[1;36mnote\e[0m",
        _ => severity.ToString().ToLowerInvariant(),
    };
}
