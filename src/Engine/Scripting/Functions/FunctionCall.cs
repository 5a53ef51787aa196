using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting.Functions;

/// <summary>One call of a function: the render it belongs to and where it stands.</summary>
/// <param name="context">The render: culture, clock, limits, output.</param>
/// <param name="site">The place of the call.</param>
/// <param name="named">Named arguments that fit no parameter; null when there are none.</param>
public readonly struct FunctionCall(RenderContext context, CallSite site, ScriptObject? named = null)
{
    /// <summary>The render: culture, clock, limits, output.</summary>
    public RenderContext Context { get; } = context;

    /// <summary>The place of the call.</summary>
    public CallSite Site { get; } = site;

    /// <summary>Named arguments that fit no parameter; null when there are none.</summary>
    public ScriptObject? Named { get; } = named;

    /// <summary>The block that <c>wrap</c> passes to a function of the template.</summary>
    internal Evaluation.WrappedBlock? Block { get; init; }

    /// <summary>The place of the whole call.</summary>
    public Location Location => Site.Location;

    /// <summary>Calls a function that was passed as an argument.</summary>
    public Value Invoke(ScriptFunction function, params ReadOnlySpan<Value> arguments) =>
        Context.Invoke(function, Site, arguments);

    /// <summary>The text of a value, in the culture of the render.</summary>
    public string Text(Value value) => Context.ToText(value);
}
