using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>break</c> or <c>continue</c></summary>
/// <remarks>Whether a loop is there can be told only while rendering: <c>$$</c> may run the block inside one.</remarks>
sealed class JumpStatement(Place place, Flow flow) : Statement
{
    public override Flow Execute(RenderContext context) => context.Scopes.LoopDepth > 0
        ? flow
        : throw ScriptProblems.Stop(ScriptProblems.JumpOutsideLoop(place.Location, place.Code));
}
