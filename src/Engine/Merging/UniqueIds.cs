namespace Reports.Engine.Merging;

/// <summary>After this step no id of a text is used elsewhere in the joined document.</summary>
static class UniqueIds
{
    public static void Apply(XElement root, FreeIds ids, IReadOnlyDictionary<string, string> bookmarks)
    {
        var open = new Dictionary<(IdKind, string), string>();
        var revisions = new RevisionIds(ids);
        foreach (var element in root.DescendantsAndSelf())
        {
            Ids.Forget(element);
            switch (Ids.KindOf(element))
            {
                case (IdKind.Drawing or IdKind.Control) and var kind:
                    Ids.Set(element, Text(ids.Next(kind)));
                    break;
                case (IdKind.Bookmark or IdKind.Permission) and var kind:
                    Begin(element, kind, open, Text(ids.Next(kind)), bookmarks);
                    break;
                case IdKind.BookmarkEnd when open.TryGetValue((IdKind.Bookmark, Ids.Of(element)), out var bookmark):
                    Ids.Set(element, bookmark);
                    break;
                case IdKind.PermissionEnd when open.TryGetValue((IdKind.Permission, Ids.Of(element)), out var permission):
                    Ids.Set(element, permission);
                    break;
                case IdKind.Revision:
                    revisions.Apply(element, element.Attribute(W.Id)!);
                    break;
            }
        }
    }

    static void Begin(XElement start, IdKind kind, Dictionary<(IdKind, string), string> open, string id, IReadOnlyDictionary<string, string> bookmarks)
    {
        open[(kind, Ids.Of(start))] = id;
        Ids.Set(start, id);
        if (kind == IdKind.Bookmark && (string?)start.Attribute(W.Name) is { } name && bookmarks.TryGetValue(name, out var free))
            start.SetAttributeValue(W.Name, free);
    }

    static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}

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
