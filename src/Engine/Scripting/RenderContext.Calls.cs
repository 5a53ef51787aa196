using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting;

/// <summary>What functions of the host need from a render.</summary>
public sealed partial class RenderContext
{
    internal TextBuffer? Capture { get; set; }

    /// <summary>True while <c>capture</c> or a function of the template collects what is printed.</summary>
    public bool IsCapturing => Capture is not null;

    /// <summary>Finds what a global name means here: data, then functions.</summary>
    public bool TryGetGlobal(string name, out Value value)
    {
        value = default;
        return Data.AsObject()?.TryGet(name, out value) == true || Functions.Globals.TryGet(name, out value);
    }

    /// <summary>Calls a function with arguments in order; they are converted as in a call of the template.</summary>
    public Value Invoke(ScriptFunction function, CallSite site, ReadOnlySpan<Value> arguments) =>
        function.Invoke(new FunctionCall(this, site), arguments);
}
