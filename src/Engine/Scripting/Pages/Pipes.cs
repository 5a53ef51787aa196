using Scriban.Syntax;

namespace Reports.Engine.Scripting.Pages;

/// <summary>Reads <c>a | f | g b</c>, which Scriban parses from the right, from the left.</summary>
static class Pipes
{
    /// <summary>The value, then the functions that it goes through.</summary>
    public static IReadOnlyList<ScriptExpression> Stages(ScriptExpression? expression) => expression switch
    {
        ScriptPipeCall pipe => [.. Stages(pipe.From), .. Stages(pipe.To)],
        null => [],
        _ => [expression],
    };

    /// <summary>What goes into a call from the pipe before it; null when there is none.</summary>
    public static ScriptExpression? Before(ScriptNode? call)
    {
        if (call?.Parent is not ScriptPipeCall pipe)
            return null;
        return pipe.To == call ? pipe.From : Before(pipe);
    }
}
