namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>$$</c>: runs the block that <c>wrap</c> passed; does nothing when there is none.</summary>
sealed class RunBlockStatement : Statement
{
    public override Flow Execute(RenderContext context) => context.Scopes.Local.Block?.Body.Execute(context) ?? Flow.Next;
}
