using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Scopes;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>A function written in a template. Immutable: it belongs to the script, not to a render.</summary>
sealed class TemplateFunction : ScriptFunction
{
    static readonly FunctionParameter[] AnyArguments = [FunctionParameter.Rest("$")];

    readonly bool _hasParameters;
    readonly bool _givesText;
    readonly Statement? _body;
    readonly Expression? _result;

    /// <param name="name">The name, with its dollar sign when local; <c>do</c> for an anonymous function.</param>
    /// <param name="parameters">The parameters; null for a simple function, which takes whatever comes.</param>
    /// <param name="body">What it does.</param>
    /// <param name="givesText">True when what it prints is its value, unless it gives another.</param>
    public TemplateFunction(string name, IReadOnlyList<FunctionParameter>? parameters, Statement body, bool givesText)
        : base(name, parameters ?? AnyArguments)
    {
        _hasParameters = parameters is not null;
        _body = body;
        _givesText = givesText;
    }

    /// <summary>An inline function: <c>f(x, y) = x - y</c>.</summary>
    public TemplateFunction(string name, IReadOnlyList<FunctionParameter> parameters, Expression result)
        : base(name, parameters)
    {
        _hasParameters = true;
        _result = result;
    }

    public Statement? Body => _body;

    public Expression? Result => _result;

    public bool IsAnonymous => Name == "do";

    public override bool TakesOtherNames => !_hasParameters;

    public override Value Invoke(FunctionCall call, ReadOnlySpan<Value> arguments)
    {
        var context = call.Context;
        var scopes = context.Scopes;
        var frame = new GlobalFrame(_hasParameters ? [] : null, hidesOuter: !IsAnonymous);
        var local = new LocalFrame { Arguments = Gather(frame, arguments, call.Named), Block = call.Block };
        if (Name is ['$', ..])
            local.Members = new ScriptObject { [Name] = this };

        var caller = scopes.EnterFunction(frame, local);
        var result = _result is not null ? _result.Evaluate(context) : _givesText ? Collect(context) : Run(context);
        scopes.LeaveFunction(caller);
        return result;
    }

    Value Run(RenderContext context) => _body!.Execute(context) == Flow.Return ? context.TakeResult() : default;

    Value Collect(RenderContext context)
    {
        context.BeginCapture();
        var flow = _body!.Execute(context);
        var text = context.EndCapture(ofParagraphs: true);
        return flow == Flow.Return ? context.TakeResult() : text.Length > 0 ? text : default(Value);
    }

    /// <summary>The arguments as the array <c>$</c>, and as the parameters.</summary>
    ScriptArray Gather(GlobalFrame frame, ReadOnlySpan<Value> arguments, ScriptObject? named)
    {
        if (!_hasParameters)
            return new ScriptArray(arguments) { Properties = named };

        var fixedCount = Parameters.Count - (HasRest ? 1 : 0);
        var gathered = new ScriptArray(arguments[..fixedCount]);
        if (HasRest)
            gathered.Add(new ScriptArray(arguments[fixedCount..]));
        for (var index = 0; index < Parameters.Count; index++)
            frame.Members![Parameters[index].Name] = gathered[index];
        return gathered;
    }
}
