using Reports.Engine.Data;
using Reports.Engine.Scripting.Running;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>The cultures that arguments name.</summary>
static class Cultures
{
    /// <summary>Does something in the culture that an argument names; in the current one when it names none.</summary>
    public static object? Within(Evaluator evaluator, ScriptNode? caller, ScriptArray arguments, int argument, Func<object?> body)
    {
        if (arguments[argument] is not string name)
            return body();
        evaluator.PushCulture(Find(evaluator, caller, argument, name));
        try
        {
            return body();
        }
        finally
        {
            evaluator.PopCulture();
        }
    }

    static CultureInfo Find(Evaluator evaluator, ScriptNode? caller, int argument, string name) =>
        ScriptCulture.Find(name)?.Culture
        ?? throw FunctionProblems.UnknownCulture(evaluator.Render.Locate((CallArguments.At(caller, argument) ?? caller)?.Span ?? default), name);
}
