using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>target[index]</c>: an item counted from 0, or from the end when negative; or a member by its name.</summary>
sealed class IndexExpression(Place place, Expression target, Expression index, bool optional) : PathExpression(place)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override IEnumerable<Expression> Parts => [Target, Index];

    public override Value EvaluateUncalled(RenderContext context)
    {
        var target = Target.Evaluate(context);
        if (target.IsNull)
        {
            return optional || context.TakesMissingForNull
                ? default
                : throw ScriptProblems.Stop(ScriptProblems.ItemOfNull(Target.Place.Location, Place.Code, Target.Place.Code));
        }

        var index = EvaluateIndex(context);
        switch (target.Kind)
        {
            case ValueKind.Object:
                var name = context.ToText(index);
                return target.AsObject()!.TryGet(name, out var member)
                    ? member
                    : context.NoteMissing(this, Place.Code, target.AsObject()!.Names);
            case ValueKind.Array when index.IsString:
                return Members.Read(target, index.AsString()!);
            case ValueKind.Array:
                var array = target.AsArray()!;
                return ItemAt(context, index, array.Count) is { } item ? array[item] : default;
            case ValueKind.Range:
                var range = target.AsRange()!;
                return ItemAt(context, index, range.Count) is { } step ? range[step] : default;
            case ValueKind.String:
                return ItemAt(context, index, target.AsSpan().Length) is { } place ? target.Slice(place, 1) : default;
            case ValueKind.Date or ValueKind.TimeSpan:
                return Members.Read(target, context.ToText(index));
            default:
                throw ScriptProblems.Stop(ScriptProblems.NotIndexable(Target.Place.Location, Target.Place.Code, ValueNames.Of(target)));
        }
    }

    public override void Assign(RenderContext context, Value value)
    {
        var target = Target.Evaluate(context);
        if (target.IsNull)
            throw ScriptProblems.Stop(ScriptProblems.ItemOfNull(Target.Place.Location, Place.Code, Target.Place.Code));

        var index = EvaluateIndex(context);
        if (target.AsArray() is { IsReadOnly: false } array && !index.IsString)
            AssignItem(context, array, index, value);
        else if (target.Kind is not (ValueKind.Object or ValueKind.Array))
            throw ScriptProblems.Stop(ScriptProblems.NotIndexable(Target.Place.Location, Target.Place.Code, ValueNames.Of(target)));
        else if (!Members.TryWrite(target, context.ToText(index), value))
            throw ScriptProblems.Stop(ScriptProblems.ReadOnlyVariable(Index.Place.Location, Place.Code));
    }

    public override string ToString() => $"{Target}[{Index}]";

    protected override void TolerateTarget() => Target.Tolerate();

    Value EvaluateIndex(RenderContext context)
    {
        var index = Index.Evaluate(context);
        return index.IsNull
            ? throw ScriptProblems.Stop(ScriptProblems.NullIndex(Index.Place.Location, Place.Code))
            : index;
    }

    /// <summary>The place in a list; null when it is outside.</summary>
    int? ItemAt(RenderContext context, Value index, int count)
    {
        var place = ToWhole(context, index);
        if (place < 0)
            place += count;
        return place >= 0 && place < count ? (int)place : null;
    }

    void AssignItem(RenderContext context, ScriptArray array, Value index, Value value)
    {
        var place = ToWhole(context, index);
        if (place < 0)
            place += array.Count;
        if (place < 0)
            return;

        context.CheckArrayLength(place + 1, Place.Location);
        array.SetAt((int)place, value);
    }

    long ToWhole(RenderContext context, Value index) => Conversion.TryToInteger(index, out var number)
        ? number
        : throw ScriptProblems.Stop(ScriptProblems.NotWhole(Index.Place.Location, context.ToText(index)));
}
