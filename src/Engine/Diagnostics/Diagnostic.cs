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

/// <summary>Something cannot be done: a template is wrong, data lack a name, a limit was reached. Says everything that was found, with places.</summary>
/// <remarks>A function of the host may throw one: the render ends with its findings.</remarks>
/// <param name="diagnostics">What was found, at least one error.</param>
public sealed class DiagnosticException(IReadOnlyList<Diagnostic> diagnostics) : Exception(string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Hint}".TrimEnd())))
{
    /// <summary>One error.</summary>
    public DiagnosticException(Diagnostic diagnostic)
        : this([diagnostic])
    {
    }

    /// <summary>What was found, errors and warnings, each with its place, in both languages.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The error that stopped it.</summary>
    internal Diagnostic Diagnostic => Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error) ?? Diagnostics[0];
}
