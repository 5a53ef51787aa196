using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>The named parameters of <c>for</c> and <c>tablerow</c>; null where one was not written.</summary>
sealed record LoopOptions(Expression? Offset, Expression? Limit, Expression? Columns, bool Reversed)
{
    public static LoopOptions None { get; } = new(null, null, null, false);

    /// <summary>The expressions that were written.</summary>
    public IEnumerable<Expression> Parts => new[] { Offset, Limit, Columns }.OfType<Expression>();

    /// <summary>The steps over so many items: first the offset, then the direction, then the limit.</summary>
    public LoopSteps Apply(RenderContext context, int count)
    {
        if (ReferenceEquals(this, None))
            return new LoopSteps(0, 1, count, 1);

        var offset = Math.Max(0, Whole(context, Offset) ?? 0);
        var left = (int)Math.Max(0, count - offset);
        var limit = Whole(context, Limit) ?? 0;
        var steps = limit > 0 ? (int)Math.Min(limit, left) : left;
        var columns = (int)Math.Clamp(Whole(context, Columns) ?? 1, 1, int.MaxValue);
        return Reversed
            ? new LoopSteps(count - 1, -1, steps, columns)
            : new LoopSteps((int)Math.Min(offset, count), 1, steps, columns);
    }

    static long? Whole(RenderContext context, Expression? expression)
    {
        if (expression is null)
            return null;

        var value = expression.Evaluate(context);
        return Conversion.TryToInteger(value, out var number)
            ? number
            : throw ScriptProblems.Stop(ScriptProblems.NotWhole(expression.Place.Location, context.ToText(value)));
    }
}
