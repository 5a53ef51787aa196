using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules;

/// <summary>A rule in words, for <c>reports explain</c>.</summary>
/// <param name="Demand">What must be true, one sentence.</param>
/// <param name="Why">Why it is demanded.</param>
/// <param name="Example">A breach, with its numbers.</param>
/// <param name="Source">The regulation or form it comes from, or «đối chiếu số học» for plain arithmetic.</param>
public sealed record RuleText(Sentence Demand, Sentence Why, Sentence Example, string Source);
