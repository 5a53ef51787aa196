using Reports.Engine.Diagnostics;

namespace Reports.Engine.Verification;

/// <summary>What came of rendering a case.</summary>
/// <param name="Outputs">The files; empty when rendering stopped.</param>
/// <param name="Diagnostics">What was found on the way; an error fails the case.</param>
public sealed record CaseRendering(IReadOnlyList<RenderedOutput> Outputs, IReadOnlyList<Diagnostic> Diagnostics);
