using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c></summary>
sealed class UnaryExpression : Expression
{
    readonly UnaryOperator _operation;

    public UnaryExpression(Place place, UnaryOperator operation, Expression operand)
        : base(place)
    {
        _operation = operation;
        Operand = operand;
        if (operation == UnaryOperator.Not)
            operand.Tolerate();
    }

    public Expression Operand { get; }

    public override IEnumerable<Expression> Parts => [Operand];

    public UnaryOperator Operation => _operation;

    public override Value Evaluate(RenderContext context)
    {
        var value = Operand.Evaluate(context);
        if (_operation == UnaryOperator.Not)
            return !value.IsTruthy;
        if (!value.IsNumber)
            throw ScriptProblems.Stop(ScriptProblems.NotANumber(Operand.Place.Location, ValueNames.Of(value)));
        if (_operation == UnaryOperator.Plus)
            return value;

        return value.Kind switch
        {
            ValueKind.Integer when value.AsInteger() != long.MinValue => -value.AsInteger(),
            ValueKind.Double => -value.AsDouble(),
            ValueKind.Single => -value.AsSingle(),
            ValueKind.Decimal => -value.AsDecimal(),
            ValueKind.BigInteger => -value.AsBigInteger(),
            _ => -(System.Numerics.BigInteger)value.AsInteger(),
        };
    }

    public override string ToString() => $"({(_operation switch
    {
        UnaryOperator.Not => "!",
        UnaryOperator.Negate => "-",
        _ => "+",
    })}{Operand})";
}
