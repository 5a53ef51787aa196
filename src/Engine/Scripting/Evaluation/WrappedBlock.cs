using Reports.Engine.Scripting.Evaluation.Statements;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>The block between <c>wrap</c> and its <c>end</c>, on its way to the function that runs it with <c>$$</c>.</summary>
sealed class WrappedBlock(Statement body)
{
    public Statement Body { get; } = body;
}
