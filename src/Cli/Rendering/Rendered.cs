using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;

namespace Reports.Cli.Rendering;

/// <summary>A template filled in, not yet written.</summary>
/// <param name="Content">The finished document, or the text as UTF-8; empty when <paramref name="Diagnostics"/> has errors.</param>
/// <param name="Diagnostics">What was found on the way.</param>
/// <param name="Missing">The names used that the data does not have.</param>
sealed record Rendered(byte[] Content, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<MissingName> Missing);
