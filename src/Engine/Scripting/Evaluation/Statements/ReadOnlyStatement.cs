using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>readonly name</c></summary>
sealed class ReadOnlyStatement(PathExpression variable) : Statement
{
    public PathExpression Variable => variable;

    public override Flow Execute(RenderContext context)
    {
        if (variable is LocalVariable local)
            context.Scopes.ProtectLocal(local.Name);
        else if (variable is GlobalVariable global)
            context.Scopes.ProtectGlobal(global.Name);
        return Flow.Next;
    }
}
