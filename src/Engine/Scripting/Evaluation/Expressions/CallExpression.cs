using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Syntax;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation.Expressions;

/// <summary><c>function argument name: argument</c> or <c>function(argument, argument)</c></summary>
sealed class CallExpression(Place place, Expression target, Argument[] arguments, bool isExplicit = false) : Expression(place)
{
    readonly CallSite _site = new(place, [.. arguments.Select(argument => argument.Value?.Place ?? place)]);

    public Expression Target { get; } = target;

    public Argument[] Arguments { get; } = arguments;

    /// <summary>True when the arguments stand in parentheses.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public override IEnumerable<Expression> Parts =>
        Arguments.Where(argument => argument.Value is not null).Select(argument => argument.Value!).Prepend(Target);

    public override Value Evaluate(RenderContext context) => Call(context, null);

    /// <summary>Calls with a block that the function can run as <c>$$</c>.</summary>
    public Value Call(RenderContext context, WrappedBlock? block)
    {
        var target = Target.EvaluateUncalled(context);
        var function = target.AsFunction() ?? throw NotAFunction(context, target);
        var binder = new ArgumentBinder(context, function, _site);
        for (var index = 0; index < Arguments.Length; index++)
            Bind(context, ref binder, Arguments[index], index);

        var values = binder.Finish();
        context.Current = this;
        var result = context.Enter(function, new FunctionCall(context, _site, binder.Named) { Block = block }, values);
        binder.Release();
        return result;
    }

    /// <summary>The same call with an argument before the others: what a pipe makes.</summary>
    public CallExpression WithFirst(Expression first) =>
        new(Place, Target, [new Argument(null, first), .. Arguments], IsExplicit);

    public override string ToString() => $"{Target}({string.Join(", ", Arguments)})";

    static void Bind(RenderContext context, ref ArgumentBinder binder, Argument argument, int written)
    {
        var value = argument.Value is null ? Value.True : argument.Value.Evaluate(context);
        if (argument.Name is not null)
            binder.AddNamed(argument.Name, value, written);
        else if (argument.Value is ExpandExpression && Conversion.ToArray(value) is { } items)
            AddAll(ref binder, items, written);
        else
            binder.Add(value, written);
    }

    static void AddAll(ref ArgumentBinder binder, ScriptArray items, int written)
    {
        foreach (var item in items)
            binder.Add(item, written);
    }

    DiagnosticException NotAFunction(RenderContext context, Value target) => ScriptProblems.Stop(target.IsNull
        ? ScriptProblems.UnknownFunction(Target.Place.Location, Target.ToString(), context.FunctionNamesNear(Target))
        : ScriptProblems.NotAFunction(Target.Place.Location, Target.Place.Code, ValueNames.Of(target)));
}
