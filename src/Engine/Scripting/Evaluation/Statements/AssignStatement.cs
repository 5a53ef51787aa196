using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>target = value</c></summary>
sealed class AssignStatement(Expression target, Expression value) : Statement
{
    public Expression Target { get; } = target;

    public Expression Value { get; } = value;

    public override Flow Execute(RenderContext context)
    {
        var assigned = Value.Evaluate(context);
        if (Target is not PathExpression path)
            throw ScriptProblems.Stop(ScriptProblems.NotAssignable(Target.Place.Location, Target.Place.Code));

        path.Assign(context, assigned);
        return Flow.Next;
    }
}
