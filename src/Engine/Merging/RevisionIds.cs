namespace Reports.Engine.Merging;

/// <summary>The ids of the tracked changes of one text, and the names by which what was moved finds its other half.</summary>
sealed class RevisionIds(FreeIds ids)
{
    readonly Dictionary<(string Kind, string Id), string> _ranges = [];
    readonly Dictionary<string, string> _moves = [];

    public void Apply(XElement element, XAttribute id)
    {
        switch (RevisionNames.EdgeOf(element.Name))
        {
            case (var kind, false):
                id.Value = _ranges.GetValueOrDefault((kind, id.Value), id.Value);
                return;
            case (var kind, true):
                id.Value = _ranges[(kind, id.Value)] = Next();
                break;
            default:
                id.Value = Next();
                break;
        }

        if (element.Attribute(W.Name) is { } move)
            move.Value = MoveOf(move.Value);
    }

    string Next() => ids.Next(IdKind.Revision).ToString(CultureInfo.InvariantCulture);

    // A passage has the same name where it was and where it is.
    string MoveOf(string name)
    {
        if (!_moves.TryGetValue(name, out var free))
            _moves[name] = free = ids.Name(name);
        return free;
    }
}
