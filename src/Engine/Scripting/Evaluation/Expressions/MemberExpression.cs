using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
sealed class MemberExpression(Place place, Expression target, Place namePlace, string name, bool optional)
    : PathExpression(place)
{
    int _slot;

    public Expression Target { get; } = target;

    public string Name { get; } = name;

    /// <summary>True for <c>?.</c>, also further left: <c>a?.b.c</c> is null when <c>a</c> is.</summary>
    public bool IsOptional { get; } = optional;

    public override IEnumerable<Expression> Parts => [Target];

    public override Value EvaluateUncalled(RenderContext context)
    {
        var target = Target.Evaluate(context);
        if (target.AsObject() is { } members)
        {
            return members.TryGet(Name, ref _slot, out var value)
                ? value
                : context.NoteMissing(this, Place.Code, members.Names);
        }

        if (!target.IsNull)
            return Members.Read(target, Name);
        if (IsOptional || context.TakesMissingForNull)
            return default;

        throw ScriptProblems.Stop(ScriptProblems.MemberOfNull(namePlace.Location, Place.Code, Target.Place.Code));
    }

    public override void Assign(RenderContext context, Value value)
    {
        var target = Target.Evaluate(context);
        if (target.IsNull)
            throw ScriptProblems.Stop(ScriptProblems.MemberOfNull(namePlace.Location, Place.Code, Target.Place.Code));
        if (!Members.TryWrite(target, Name, value))
            throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(namePlace.Location, Place.Code));
    }

    public override string ToString() => $"{Target}{(IsOptional ? "?." : ".")}{Name}";

    protected override void TolerateTarget() => Target.Tolerate();
}
