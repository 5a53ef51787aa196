using Reports.Engine.Scripting.Running;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>The functions <c>object.eval</c> and <c>object.eval_template</c>: off unless the host trusts its data.</summary>
static class EvaluationFunctions
{
    public static object? Evaluate(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments)
    {
        if (arguments[0] is not string code)
            return CalledOrItself(evaluator, caller, arguments[0]);
        var script = evaluator.Render.Nested.Code(code, evaluator.Render.Locate(caller?.Span ?? default));
        evaluator.Render.EnterPage(script.Page);
        return evaluator.LastValue(script.Page.Body);
    }

    public static object? EvaluateTemplate(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments)
    {
        if (arguments[0] is not string template)
            return CalledOrItself(evaluator, caller, arguments[0]);
        var script = evaluator.Render.Nested.Template(template, evaluator.Render.Locate(caller?.Span ?? default));
        evaluator.Render.EnterPage(script.Page);
        return evaluator.Collect(script.Page.Template.Page!, ofParagraphs: false, out _);
    }

    static object? CalledOrItself(Evaluator evaluator, ScriptNode? caller, object? value) =>
        value is IScriptCustomFunction function ? ScriptFunctionCall.Call(evaluator, caller, function, false, null) : value;
}
