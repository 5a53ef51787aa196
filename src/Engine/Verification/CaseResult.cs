using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification;

/// <summary>What came of one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Outputs">Its outputs and orphaned files, by name.</param>
/// <param name="Diagnostics">What rendering found.</param>
public sealed record CaseResult(VerificationCase Case, IReadOnlyList<OutputResult> Outputs, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when the case is as approved.</summary>
    public bool Passed => !Diagnostics.Any(d => d.Severity == Severity.Error) && !Outputs.Any(o => o.Fails);
}
