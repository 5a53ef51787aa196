using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Repeating;

/// <summary>Gives the tracked changes that a loop repeats ids of their own, and what was moved a name for each turn.</summary>
sealed class RepeatedChanges(Marks marks, bool ownsNames)
{
    readonly Dictionary<(string Kind, string Id), object> _ranges = [];
    readonly Dictionary<string, BookmarkSlot> _moves = [];

    public void Renumber(XElement change, Action<XText> atBegin)
    {
        if (change.Attribute(W.Id) is not { } id)
            return;
        switch (RevisionNames.EdgeOf(change.Name))
        {
            case null:
                id.Value = Mark(ids => ids.Next(IdKind.Revision));
                break;
            case (var kind, true):
                var range = _ranges[(kind, id.Value)] = new object();
                id.Value = Mark(ids => ids.Begin(IdKind.Revision, range));
                if (change.Attribute(W.Name) is { } move)
                    move.Value = Name(move.Value, atBegin);
                break;
            case var (kind, _) when _ranges.TryGetValue((kind, id.Value), out var begun):
                id.Value = Mark(ids => ids.RangeOf(begun));
                break;
        }
    }

    // A passage has the same name where it was and where it is: it is named when the turn begins, as bookmarks are.
    string Name(string move, Action<XText> atBegin)
    {
        if (!_moves.TryGetValue(move, out var slot))
        {
            slot = _moves[move] = new BookmarkSlot(move);
            atBegin(marks.Node(new Written((context, state) => state.Ids.BeginBookmark(slot, ownsNames))));
        }

        return marks.Writing(state => state.Ids.NameOf(slot));
    }

    string Mark(Func<FreshNumbers, int> next) => marks.Writing(state => next(state.Ids));
}
