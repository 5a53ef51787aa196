using Reports.Engine.Diagnostics;

namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>A font that a part uses.</summary>
/// <param name="Font">Its name.</param>
/// <param name="First">The first paragraph that uses it.</param>
/// <param name="Paragraphs">How many do.</param>
sealed record FontUse(string Font, WordLocation First, int Paragraphs);
