using Reports.Templates.Json;

namespace Reports.Templates.Rules;

/// <summary>Something that must be true of the facts of a year.</summary>
/// <param name="code">Such as <c>YEAR201</c>: the first digit says the area. A code is never reused, not even when its rule is gone.</param>
/// <param name="severities">Every severity that a breach can have, the usual one first.</param>
/// <param name="text">What the rule demands, why, an example, and where it comes from.</param>
abstract class Rule(string code, IReadOnlyList<Severity> severities, RuleText text)
{
    protected Rule(string code, RuleText text)
        : this(code, [Severity.Error], text)
    {
    }

    public string Code { get; } = code;

    public IReadOnlyList<Severity> Severities { get; } = severities;

    public RuleText Text { get; } = text;

    /// <summary>The breaches, in the order of the file.</summary>
    public abstract IEnumerable<Finding> Check(CheckedYear year);

    /// <summary>A breach in a text.</summary>
    protected Finding Breach(Node text, string found, string expected, Sentence message, Sentence hint, Severity? severity = null) =>
        Breach(text.At(), found, expected, message, hint, severity);

    /// <summary>A breach at the path of a fact.</summary>
    protected Finding Breach(CheckedYear year, string path, string found, string expected, Sentence message, Sentence hint, Severity? severity = null) =>
        Breach(year.Places.At(path), found, expected, message, hint, severity);

    Finding Breach(FactLocation place, string found, string expected, Sentence message, Sentence hint, Severity? severity) =>
        new(new(Code, severity ?? Severities[0], place, message, hint), found, expected, Text.Source);
}

/// <summary>A rule in words, for <c>reports explain</c>.</summary>
/// <param name="Demand">What must be true, one sentence.</param>
/// <param name="Why">Why it is demanded.</param>
/// <param name="Example">A breach, with its numbers.</param>
/// <param name="Source">The regulation or form it comes from, or «đối chiếu số học» for plain arithmetic.</param>
public sealed record RuleText(Sentence Demand, Sentence Why, Sentence Example, string Source);

/// <summary>What a code means, for <c>reports explain</c>.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severities">How much a breach matters, as usual first; a rule may be milder or stricter at one place.</param>
/// <param name="Text">What is demanded, why, an example, the source.</param>
public sealed record Explanation(string Code, IReadOnlyList<Severity> Severities, RuleText Text);
