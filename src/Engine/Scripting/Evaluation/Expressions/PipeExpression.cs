using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>from | to</c> where only the render can tell what function <c>to</c> is.</summary>
sealed class PipeExpression(Place place, Expression from, Expression to) : Expression(place)
{
    readonly CallSite _site = new(to.Place, [from.Place]);

    public override IEnumerable<Expression> Parts => [from, to];

    public override Value Evaluate(RenderContext context)
    {
        var function = to.EvaluateUncalled(context).AsFunction()
            ?? throw ScriptProblems.Stop(ScriptProblems.PipeIntoNothing(to.Place.Location, to.Place.Code));
        context.Current = this;
        return context.Invoke(function, _site, [from.Evaluate(context)]);
    }

    public override string ToString() => $"({from} | {to})";
}
