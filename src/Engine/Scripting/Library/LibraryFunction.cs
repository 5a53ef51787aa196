using Reports.Engine.Scripting.Running;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>A function of Scriban's library within our limits: what it is given is weighed before, what it makes is counted after.</summary>
/// <param name="name">The full name, such as <c>string.upcase</c>.</param>
class LibraryFunction(string name, IScriptCustomFunction inner) : IScriptCustomFunction
{
    public int RequiredParameterCount => inner.RequiredParameterCount;

    public int ParameterCount => inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => inner.VarParamKind;

    public Type ReturnType => inner.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => inner.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var render = ((Evaluator)context).Render;
        var span = callerContext?.Span ?? context.CurrentSpan;
        foreach (var argument in arguments)
            render.Charge(argument is string text ? text.Length : 1 + Work.CountOf(argument));
        FunctionWork.Weigh(render, name, arguments, span);
        var result = Call((Evaluator)context, callerContext, arguments);
        Work.Charge(render, result, span);
        return result;
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    protected virtual object? Call(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments) => inner.Invoke(evaluator, caller, arguments, null);
}

/// <summary>A function of Scriban's library whose third argument is the name of a culture, which is then looked up in <see cref="Cultures"/> and not on the machine.</summary>
sealed class CultureFunction(string name, IScriptCustomFunction inner) : LibraryFunction(name, inner)
{
    const int Culture = 2;

    protected override object? Call(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments) =>
        Cultures.Within(evaluator, caller, arguments, Culture, () =>
        {
            // Scriban would ask the machine for it.
            arguments[Culture] = null;
            return base.Call(evaluator, caller, arguments);
        });
}

/// <summary>A function of Scriban's library that depends on the clock, on chance or on the machine, with another body.</summary>
/// <param name="inner">Scriban's function, whose parameters stay.</param>
sealed class ReplacedFunction(string name, IScriptCustomFunction inner, Func<Evaluator, ScriptNode?, ScriptArray, object?> body) : LibraryFunction(name, inner)
{
    protected override object? Call(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments) => body(evaluator, caller, arguments);
}
