using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>Something that must be true of the facts of a year.</summary>
/// <remarks>One rule, one file, one code. A code is never reused, not even when its rule is gone.</remarks>
abstract class Rule
{
    /// <summary>Such as <c>YEAR201</c>: the second digit group says the area.</summary>
    public abstract string Code { get; }

    /// <summary>How much a breach matters, unless the rule says otherwise at one place.</summary>
    public virtual Severity Severity => Severity.Error;

    /// <summary>Every severity that a breach can have, the usual one first.</summary>
    public virtual IReadOnlyList<Severity> Severities => [Severity];

    /// <summary>What the rule demands, why, an example, and where it comes from.</summary>
    public abstract RuleText Text { get; }

    /// <summary>The breaches, in the order of the file.</summary>
    public abstract IEnumerable<Finding> Check(CheckedYear year);

    /// <summary>A breach in a text.</summary>
    protected Finding Breach(Node text, string found, string expected, Sentence message, Sentence hint, Severity? severity = null) =>
        Breach(text.At(), found, expected, message, hint, severity);

    /// <summary>A breach at the path of a fact.</summary>
    protected Finding Breach(CheckedYear year, string path, string found, string expected, Sentence message, Sentence hint, Severity? severity = null) =>
        Breach(year.Places.At(path), found, expected, message, hint, severity);

    Finding Breach(JsonLocation place, string found, string expected, Sentence message, Sentence hint, Severity? severity) =>
        new(new(Code, severity ?? Severity, place, message, hint), found, expected, Text.Source);
}
