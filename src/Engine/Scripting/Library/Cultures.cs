using System.Globalization;
using Reports.Engine.Data;
using Reports.Engine.Scripting.Running;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Library;

/// <summary>Finds the culture that an argument names.</summary>
static class Cultures
{
    public static CultureInfo Find(Evaluator evaluator, ScriptNode? caller, int argument, string name) =>
        ScriptCulture.Find(name)?.Culture
        ?? throw FunctionProblems.UnknownCulture(evaluator.Render.Locate((CallArguments.At(caller, argument) ?? caller)?.Span ?? default), name);
}
