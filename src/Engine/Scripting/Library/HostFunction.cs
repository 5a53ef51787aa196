using Reports.Engine.Data;
using Reports.Engine.Scripting.Running;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>What a function of the host does.</summary>
/// <param name="call">The render, and the place of the call for errors.</param>
/// <param name="arguments">One value for each parameter, of its kind, defaults filled in; then the rest, if any.</param>
public delegate Value FunctionBody(FunctionCall call, ReadOnlySpan<Value> arguments);

/// <summary>A function written in C#. Immutable and thread-safe: what belongs to one render comes with the call.</summary>
/// <param name="name">The name as templates write it, such as <c>vi.words</c>.</param>
sealed class HostFunction(string name, IReadOnlyList<FunctionParameter> parameters, FunctionBody body) : IScriptCustomFunction
{
    readonly ScriptParameterInfo[] _infos = [.. parameters.Select(InfoOf)];

    public IReadOnlyList<FunctionParameter> Parameters => parameters;

    int IScriptFunctionInfo.RequiredParameterCount { get; } = parameters.Count(parameter => !parameter.IsOptional);

    int IScriptFunctionInfo.ParameterCount => parameters.Count;

    ScriptVarParamKind IScriptFunctionInfo.VarParamKind => parameters is [.., { IsRest: true }] ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    Type IScriptFunctionInfo.ReturnType => typeof(object);

    ScriptParameterInfo IScriptFunctionInfo.GetParameterInfo(int index) => _infos.Length == 0
        ? new ScriptParameterInfo(typeof(object), "")
        : _infos[Math.Min(index, _infos.Length - 1)];

    object? IScriptCustomFunction.Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var call = new FunctionCall(((Evaluator)context).Render, callerContext, name, parameters);
        var values = new List<Value>(parameters.Count);
        for (var index = 0; index < parameters.Count; index++)
        {
            if (!parameters[index].IsRest)
                values.Add(call.Converted(index, arguments[index]));
            else if (arguments[index] is ScriptArray rest)
                values.AddRange(rest.Select(item => call.Converted(index, item)));
        }

        var result = body(call, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values)).ToObject();
        Work.Charge(call.Context, result, callerContext?.Span ?? default);
        return result;
    }

    ValueTask<object?> IScriptCustomFunction.InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(((IScriptCustomFunction)this).Invoke(context, callerContext, arguments, blockStatement));

    public override string ToString() => name;

    static ScriptParameterInfo InfoOf(FunctionParameter parameter) => parameter is { IsOptional: true, IsRest: false }
        ? new ScriptParameterInfo(typeof(object), parameter.Name, parameter.Default.ToObject())
        : new ScriptParameterInfo(typeof(object), parameter.Name);
}
