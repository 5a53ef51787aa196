using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Findings;

/// <summary>A finding as every format writes it: from the engine or from a rule.</summary>
/// <param name="Diagnostic">Code, severity, place, message, hint.</param>
/// <param name="Found">What the file says; empty when there is nothing to compare.</param>
/// <param name="Expected">What it should say; empty when there is nothing to compare.</param>
/// <param name="Source">The rule's source; empty when it is none of the rule book.</param>
/// <param name="Acknowledged">The author's reason for keeping it so; null when nobody has accepted it.</param>
sealed record ReportedFinding(Diagnostic Diagnostic, string Found = "", string Expected = "", string Source = "", string? Acknowledged = null)
{
    /// <summary>How much it matters in this run: what the author has accepted is only worth knowing.</summary>
    public Severity Severity => Acknowledged is null ? Diagnostic.Severity : Severity.Note;

    public static ReportedFinding Of(Finding finding) =>
        new(finding.Diagnostic, finding.Found, finding.Expected, finding.Source, finding.Acknowledged);

    /// <summary>The same with warnings as errors.</summary>
    public ReportedFinding Strictly() => Diagnostic.Severity == Severity.Warning
        ? this with { Diagnostic = Diagnostic with { Severity = Severity.Error } }
        : this;
}
