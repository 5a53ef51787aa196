using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification;

/// <summary>What came of all cases, in the order of their names.</summary>
/// <param name="Results">One for each case that could be read.</param>
/// <param name="Diagnostics">Cases that could not be read.</param>
/// <param name="Strays">Approved files in folders that are no case, by path. They are reported and fail nothing.</param>
public sealed record VerificationReport(IReadOnlyList<CaseResult> Results, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<string> Strays)
{
    /// <summary>True when every case is as approved.</summary>
    public bool Passed => !Diagnostics.Any(d => d.Severity == Severity.Error) && Results.All(r => r.Passed);
}
