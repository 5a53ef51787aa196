using Reports.Engine.Output;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>One step of a template as its output sees it.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Stretch">The stretch written.</param>
/// <param name="Encoder">What prints a value.</param>
readonly record struct StretchStep(StretchStepKind Kind, Stretch? Stretch = null, TextEncoder? Encoder = null);

/// <summary>What a step of a template does to its output.</summary>
enum StretchStepKind
{
    /// <summary>Writes a stretch.</summary>
    Static,

    /// <summary>Prints a value.</summary>
    Print,

    /// <summary>Begins what may be left out.</summary>
    Enter,

    /// <summary>Begins what may be left out or repeated.</summary>
    EnterLoop,

    /// <summary>Ends the innermost of them.</summary>
    Leave,
}
