namespace Reports.Engine.Diagnostics;

/// <summary>Carries a finding out of a place that cannot go on: a run-time error of a template, a limit reached.</summary>
/// <remarks>Caught at the doors of the engine (compile, render) and turned back into a <see cref="Diagnostic"/>.</remarks>
public sealed class DiagnosticException(Diagnostic diagnostic) : Exception(diagnostic.Message.English)
{
    /// <summary>What is wrong and where.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
