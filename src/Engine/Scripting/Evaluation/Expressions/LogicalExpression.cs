using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>and</c>, <c>or</c>, <c>??</c> and <c>?!</c>: the right side is looked at only when it is needed.</summary>
sealed class LogicalExpression : Expression
{
    readonly BinaryOperator _operation;
    readonly Expression _left;
    readonly Expression _right;

    public LogicalExpression(Place place, Expression left, BinaryOperator operation, Place sign, Expression right)
        : base(place)
    {
        _operation = operation;
        _left = left;
        _right = right;
        Sign = sign;
        left.Tolerate();
        if (operation is BinaryOperator.And or BinaryOperator.Or)
            right.Tolerate();
    }

    public Expression Left => _left;

    public Expression Right => _right;

    public BinaryOperator Operation => _operation;

    /// <summary>Where the operator stands.</summary>
    public Place Sign { get; }

    public override IEnumerable<Expression> Parts => [_left, _right];

    public override Value Evaluate(RenderContext context)
    {
        var left = _left.Evaluate(context);
        return _operation switch
        {
            BinaryOperator.And => left.IsTruthy && _right.Evaluate(context).IsTruthy,
            BinaryOperator.Or => left.IsTruthy || _right.Evaluate(context).IsTruthy,
            BinaryOperator.Coalesce => left.IsNull ? _right.Evaluate(context) : left,
            _ => left.IsNull ? left : _right.Evaluate(context),
        };
    }

    public override void Tolerate() => _right.Tolerate();

    public override string ToString() => $"({_left} {Sign.Code} {_right})";
}
