using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>condition ? yes : no</c></summary>
sealed class ConditionalExpression : Expression
{
    readonly Expression _yes;
    readonly Expression _no;

    public ConditionalExpression(Place place, Expression condition, Expression yes, Expression no)
        : base(place)
    {
        Condition = condition;
        _yes = yes;
        _no = no;
        condition.Tolerate();
    }

    public Expression Condition { get; }

    public override IEnumerable<Expression> Parts => [Condition, _yes, _no];

    public override Value Evaluate(RenderContext context) =>
        (Condition.Evaluate(context).IsTruthy ? _yes : _no).Evaluate(context);

    /// <summary>The same with another condition.</summary>
    public ConditionalExpression With(Expression condition) => new(Place, condition, _yes, _no);

    public override void Tolerate()
    {
        _yes.Tolerate();
        _no.Tolerate();
    }

    public override string ToString() => $"({Condition} ? {_yes} : {_no})";
}
