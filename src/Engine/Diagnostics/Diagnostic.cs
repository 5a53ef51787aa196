namespace Reports.Engine.Diagnostics;

/// <summary>Something to repair, and where. Data, never thrown: one run reports everything.</summary>
/// <param name="Code">A code that is never reused, such as <c>TPL002</c>; <c>reports explain</c> tells about it.</param>
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
