using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Scopes;

/// <summary>Names with a dollar sign, of one call of a function, one include or one <c>with</c>.</summary>
sealed class LocalFrame
{
    /// <summary>The variables, names with their dollar sign; null while there are none.</summary>
    public ScriptObject? Members { get; set; }

    /// <summary>The innermost loop with a local variable.</summary>
    public LoopScope? Loop { get; set; }

    /// <summary><c>$</c></summary>
    public Value Arguments { get; init; }

    /// <summary><c>$$</c></summary>
    public WrappedBlock? Block { get; init; }
}
