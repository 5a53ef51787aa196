using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary>A variable, a member or an item: something that can be read and assigned.</summary>
abstract class PathExpression(Place place) : Expression(place)
{
    readonly CallSite _site = new(place, []);

    /// <summary>True when the expression asks whether something is there.</summary>
    public bool IsTolerant { get; private set; }

    public sealed override void Tolerate()
    {
        IsTolerant = true;
        TolerateTarget();
    }

    public sealed override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.IsUncalledFunction ? Call(context, value.AsFunction()!) : value;
    }

    public abstract override Value EvaluateUncalled(RenderContext context);

    /// <summary>Assigns a value.</summary>
    public abstract void Assign(RenderContext context, Value value);

    /// <summary>Passes on that what is missing is no fault.</summary>
    protected virtual void TolerateTarget()
    {
    }

    Value Call(RenderContext context, ScriptFunction function)
    {
        context.Current = this;
        return context.Invoke(function, _site, []);
    }
}
