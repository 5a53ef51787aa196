using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules;

/// <summary>What a code means, for <c>reports explain</c>.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severities">How much a breach matters, as usual first; a rule may be milder or stricter at one place.</param>
/// <param name="Text">What is demanded, why, an example, the source.</param>
public sealed record Explanation(string Code, IReadOnlyList<Severity> Severities, RuleText Text);
