using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>{name: value}</c>; of two members of the same name the last one counts.</summary>
sealed class ObjectExpression(Place place, (string Name, Expression Value)[] members) : Expression(place)
{
    public override IEnumerable<Expression> Parts => members.Select(member => member.Value);

    public override Value Evaluate(RenderContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members)
            result[name] = value.Evaluate(context);
        return result;
    }

    public override string ToString() => $"{{{string.Join(", ", members.Select(member => $"{member.Name}: {member.Value}"))}}}";
}
