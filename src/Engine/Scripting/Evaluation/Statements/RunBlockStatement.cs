using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>$$</c>: runs the block that <c>wrap</c> passed; does nothing when there is none.</summary>
sealed class RunBlockStatement(Place place) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        if (context.Scopes.Local.Block is not { } block)
            return Flow.Next;

        context.Descend(place);
        var flow = block.Body.Execute(context);
        context.Ascend();
        return flow;
    }
}
