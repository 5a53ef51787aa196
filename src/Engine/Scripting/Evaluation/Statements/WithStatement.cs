using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>with object … end</c></summary>
sealed class WithStatement(Expression target, Statement body) : Statement
{
    public Expression Target => target;

    public Statement Body => body;

    public override Flow Execute(RenderContext context)
    {
        var value = target.Evaluate(context);
        var members = value.AsObject()
            ?? throw ScriptProblems.Stop(ScriptProblems.NotAnObject(target.Place.Location, target.Place.Code, "with", ValueNames.Of(value)));
        var caller = context.Scopes.EnterObject(members);
        var flow = body.Execute(context);
        context.Scopes.LeaveObject(caller);
        return flow;
    }
}
