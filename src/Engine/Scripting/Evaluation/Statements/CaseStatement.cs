using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>case … when … else … end</c></summary>
/// <param name="subject">What is compared.</param>
/// <param name="branches">The values of each <c>when</c> with its block.</param>
/// <param name="otherwise">The block of <c>else</c>; null when there is none.</param>
sealed class CaseStatement(Expression subject, (Expression[] Values, Statement Body)[] branches, Statement? otherwise) : Statement
{
    public Expression Subject => subject;

    public IReadOnlyList<(Expression[] Values, Statement Body)> Branches => branches;

    public Statement? Otherwise => otherwise;

    public override Flow Execute(RenderContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (Comparisons.AreEqual(value, candidate.Evaluate(context), context.Text))
                    return body.Execute(context);
            }
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}
