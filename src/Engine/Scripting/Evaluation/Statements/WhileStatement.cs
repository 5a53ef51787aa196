using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>while condition … end</c></summary>
sealed class WhileStatement(Expression condition, Statement body) : Statement
{
    public Expression Condition => condition;

    public Statement Body => body;

    public override Flow Execute(RenderContext context)
    {
        var loop = context.Scopes.EnterLoop("while", null, condition.Place.Code);
        var flow = Flow.Next;
        for (var index = 0; flow is not (Flow.Break or Flow.Return); index++)
        {
            context.CountStep(this);
            if (!condition.Evaluate(context).IsTruthy)
                break;

            loop.MoveTo(index, default);
            flow = body.Execute(context);
        }

        context.Scopes.Exit(loop);
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }
}
