using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Syntax;

namespace Reports.Engine.Scripting.Functions;

/// <summary>Where in a template a function is called. Immutable; made once, when the template is compiled.</summary>
public sealed class CallSite
{
    readonly Place[] _arguments;

    internal CallSite(Place place, Place[] arguments)
    {
        Place = place;
        _arguments = arguments;
    }

    /// <summary>The place of the whole call.</summary>
    public Location Location => Place.Location;

    /// <summary>The call as written.</summary>
    public string Code => Place.Code;

    /// <summary>The whole call.</summary>
    internal Place Place { get; }

    /// <summary>Right behind the call, where a missing argument would stand.</summary>
    internal Location LocationAfter => Place.LocationAfter;

    /// <summary>The place of a zero-based argument, as written; of the whole call when there is none such.</summary>
    public Location ArgumentLocation(int index) =>
        (uint)index < (uint)_arguments.Length ? _arguments[index].Location : Location;
}
