using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification;

/// <summary>The cases of a folder, and what is wrong with their description.</summary>
/// <param name="Root">The folder of cases.</param>
/// <param name="Cases">The cases by name.</param>
/// <param name="Diagnostics">Cases that cannot be read.</param>
public sealed record CaseSet(string Root, IReadOnlyList<VerificationCase> Cases, IReadOnlyList<Diagnostic> Diagnostics);
