using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>if … else if … else … end</c></summary>
/// <param name="branches">Conditions with their blocks, in order.</param>
/// <param name="otherwise">The block of <c>else</c>; null when there is none.</param>
sealed class IfStatement((Expression Condition, Statement Body)[] branches, Statement? otherwise) : Statement
{
    public IReadOnlyList<(Expression Condition, Statement Body)> Branches => branches;

    public Statement? Otherwise => otherwise;

    public override Flow Execute(RenderContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.Evaluate(context).IsTruthy)
                return body.Execute(context);
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}
