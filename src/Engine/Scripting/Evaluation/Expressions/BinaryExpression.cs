using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary>Two values and what is calculated or compared between them.</summary>
sealed class BinaryExpression(Place place, Expression left, BinaryOperator operation, Place sign, Expression right)
    : Expression(place)
{
    public Expression Left { get; } = left;

    public BinaryOperator Operation { get; } = operation;

    public Expression Right { get; } = right;

    /// <summary>Where the operator stands, for errors.</summary>
    public Place Sign { get; } = sign;

    public override IEnumerable<Expression> Parts => [Left, Right];

    public override Value Evaluate(RenderContext context) =>
        Calculation.Calculate(context, Operation, Left.Evaluate(context), Right.Evaluate(context), this);

    public override string ToString() => $"({Left} {Sign.Code} {Right})";
}
