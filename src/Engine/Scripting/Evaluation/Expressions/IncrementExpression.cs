using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c></summary>
sealed class IncrementExpression(Place place, PathExpression target, int step, bool isPrefix) : Expression(place)
{
    public PathExpression Target { get; } = target;

    public override IEnumerable<Expression> Parts => [Target];

    public override Value Evaluate(RenderContext context)
    {
        var before = Target.Evaluate(context);
        if (!before.IsNumber)
            throw ScriptProblems.Stop(ScriptProblems.NotANumber(Target.Place.Location, ValueNames.Of(before)));

        Arithmetic.TryCalculate(BinaryOperator.Add, before, step, out var after);
        Target.Assign(context, after);
        return isPrefix ? after : before;
    }

    public override string ToString() => (isPrefix, step > 0) switch
    {
        (true, true) => $"(++{Target})",
        (true, false) => $"(--{Target})",
        (false, true) => $"({Target}++)",
        (false, false) => $"({Target}--)",
    };
}
