using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Scopes;

/// <summary>A loop between <see cref="ScopeStack.EnterLoop"/> and <see cref="ScopeStack.Exit"/>.</summary>
readonly record struct RunningLoop(GlobalFrame Frame, LocalFrame LocalFrame, LoopScope Scope, LoopScope? Local)
{
    /// <summary>Goes to a step; both the word's members and the variable see it.</summary>
    public void MoveTo(int index, Value value)
    {
        Scope.MoveTo(index, value);
        Local?.MoveTo(index, value);
    }
}
