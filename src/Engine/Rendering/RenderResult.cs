using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>What a render found.</summary>
/// <param name="Diagnostics">Warnings, and the error that stopped it, when one did.</param>
/// <param name="Missing">Names that the template used and the data did not have.</param>
public sealed record RenderResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<MissingName> Missing)
{
    /// <summary>True when a document was written.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
