using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>Prints a value, escaped for the place of its tag.</summary>
sealed class PrintStatement(Place place, Expression expression, TextEncoder encoder) : Statement
{
    public Expression Expression { get; } = expression;

    public TextEncoder Encoder => encoder;

    public override Flow Execute(RenderContext context)
    {
        context.Current = Expression;
        if (context.Settings.MissingNames == MissingNames.Keep)
            PrintOrKeep(context);
        else
            context.Print(Expression.Evaluate(context), encoder);
        return Flow.Next;
    }

    /// <summary>A tag that met a missing name is printed as written.</summary>
    void PrintOrKeep(RenderContext context)
    {
        var before = context.MissingCount;
        var value = Expression.Evaluate(context);
        if (context.MissingCount == before)
            context.Print(value, encoder);
        else
            context.PrintText("{{ " + place.Code + " }}", encoder);
    }
}
