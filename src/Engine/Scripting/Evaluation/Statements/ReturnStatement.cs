using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>ret value</c></summary>
sealed class ReturnStatement(Expression? value) : Statement
{
    public Expression? Value => value;

    public override Flow Execute(RenderContext context)
    {
        context.Result = value?.Evaluate(context) ?? default;
        if (context.Result.AsRange() is { } range)
        {
            context.CheckArrayLength(range.LongCount, value!.Place);
            context.Result = new ScriptArray([.. range]);
        }

        return Flow.Return;
    }
}
