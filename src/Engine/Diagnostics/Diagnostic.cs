namespace Reports.Engine.Diagnostics;

/// <summary>Something to repair, and where. Data, never thrown: one run reports everything.</summary>
/// <param name="Code">A code that is never reused, such as <c>TPL002</c>; <c>reports explain</c> explains it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where; null when it concerns the whole run.</param>
/// <param name="Message">What is wrong, in the author's own words.</param>
/// <param name="Hint">What to do, beginning with a verb; null when there is nothing to add.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    Location? Location,
    Sentence Message,
    Sentence? Hint = null)
{
    /// <summary>The finding as one line of English.</summary>
    public override string ToString() => $"{Location}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Note,

    /// <summary>Probably wrong; the document is written all the same.</summary>
    Warning,

    /// <summary>Wrong; must be repaired before a document is written.</summary>
    Error,
}

/// <summary>Carries a finding out of a place that cannot go on: a run-time error of a template, a limit reached.</summary>
/// <remarks>Caught at the doors of the engine (compile, render) and turned back into a <see cref="Diagnostic"/>.</remarks>
public sealed class DiagnosticException(Diagnostic diagnostic) : Exception(diagnostic.Message.English)
{
    /// <summary>What is wrong and where.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
