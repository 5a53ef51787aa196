using Reports.Engine.Output;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>One step of a template as its output sees it.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Stretch">The stretch written.</param>
/// <param name="Encoder">What prints a value.</param>
readonly record struct StretchStep(StretchStepKind Kind, Stretch? Stretch = null, TextEncoder? Encoder = null);
