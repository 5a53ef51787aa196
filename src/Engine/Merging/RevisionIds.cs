using System.Xml.Linq;
using Reports.Engine.Packaging;

namespace Reports.Engine.Merging;

/// <summary>The ids of the tracked changes of one text, and the names by which what was moved finds its other half.</summary>
sealed class RevisionIds(FreeIds ids)
{
    readonly Dictionary<(string Kind, string Id), string> _ranges = [];
    readonly Dictionary<string, string> _moves = [];

    public void Apply(XElement element, XAttribute id)
    {
        var name = element.Name.LocalName;
        if (name.EndsWith("RangeEnd", StringComparison.Ordinal))
        {
            if (_ranges.TryGetValue((name[..^"RangeEnd".Length], id.Value), out var begun))
                id.Value = begun;
            return;
        }

        var next = ids.NextRevision();
        if (name.EndsWith("RangeStart", StringComparison.Ordinal))
            _ranges[(name[..^"RangeStart".Length], id.Value)] = next;
        id.Value = next;
        if (element.Attribute(W.Name) is { } move)
            move.Value = MoveOf(move.Value);
    }

    // A passage has the same name where it was and where it is.
    string MoveOf(string name)
    {
        if (!_moves.TryGetValue(name, out var free))
            _moves[name] = free = ids.Name(name);
        return free;
    }
}
