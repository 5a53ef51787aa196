using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Where in a template a function is called. Immutable; made once, when the template is compiled.</summary>
public sealed class CallSite
{
    readonly ICodeOrigin _origin;
    readonly CodeSpan _span;
    readonly CodeSpan[] _arguments;

    internal CallSite(ICodeOrigin origin, CodeSpan span, CodeSpan[] arguments)
    {
        _origin = origin;
        _span = span;
        _arguments = arguments;
    }

    /// <summary>The place of the whole call.</summary>
    public Location Location => _origin.At(_span.Start, _span.Length);

    /// <summary>The place of a zero-based argument, as written; of the whole call when there is none such.</summary>
    public Location ArgumentLocation(int index) => (uint)index < (uint)_arguments.Length
        ? _origin.At(_arguments[index].Start, _arguments[index].Length)
        : Location;
}
