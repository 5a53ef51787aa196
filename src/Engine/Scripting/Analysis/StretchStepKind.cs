namespace Reports.Engine.Scripting.Analysis;

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
