using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Finds the culture that an argument names.</summary>
static class Cultures
{
    /// <summary>The culture of the name; the culture of the render when there is no name.</summary>
    public static ScriptCulture Of(FunctionCall call, Value name, int argument)
    {
        if (name.AsString() is not { } given)
            return call.Context.Culture;
        return ScriptCulture.Find(given) ?? throw FunctionProblems.UnknownCulture(call.Site.ArgumentLocation(argument), given);
    }
}
