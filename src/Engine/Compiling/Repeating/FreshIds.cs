using Reports.Engine.Rendering;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Repeating;

/// <summary>After this pass whatever a loop repeats has ids of its own: pictures, shapes, bookmarks, content controls, protected stretches, tracked changes.</summary>
/// <remarks>
/// Word repairs or refuses a file with two drawings of one id. Names of repeated bookmarks get the number of the turn,
/// and fields and links of the same turn follow: <c>REF muc</c> becomes <c>REF muc_2</c>.
/// </remarks>
sealed class FreshIds
{
    readonly Marks _marks;
    readonly bool _ownsNames;
    readonly Dictionary<string, BookmarkSlot> _slotsByName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, BookmarkSlot> _slotsById = [];
    readonly Dictionary<string, object> _permissions = [];
    readonly ShapeIds _shapes;
    readonly RepeatedChanges _changes;

    FreshIds(Marks marks, bool ownsNames)
    {
        _marks = marks;
        _ownsNames = ownsNames;
        _shapes = new ShapeIds(marks, ownsNames);
        _changes = new RepeatedChanges(marks, ownsNames);
    }

    public static void Apply(Story story)
    {
        if (story.Template.IsIncluded)
            AddIncluded(story.Root, story.Marks);
        else
            Add(story.Root, story.Marks);
    }

    // A part of the template itself: what stands in loops.
    static void Add(XElement root, Marks marks) =>
        new FreshIds(marks, ownsNames: true).Add(root, GroupScope.Of(root)
            .Where(pair => pair.Scope.Loop is not null)
            .Select(pair => (pair.Element, (Action<XText>)pair.Scope.Loop!.AddAfterSelf))
            .ToList());

    // An included document: everything, and names that the template or another document may have.
    static void AddIncluded(XElement root, Marks marks)
    {
        var body = root.Element(W.Body)!;
        new FreshIds(marks, ownsNames: false).Add(root, GroupScope.Of(root)
            .Select(pair => (pair.Element, pair.Scope.Loop is { } loop ? loop.AddAfterSelf : (Action<XText>)body.AddFirst))
            .ToList());
    }

    void Add(XElement root, List<(XElement Element, Action<XText> AtBegin)> elements)
    {
        foreach (var (element, atBegin) in elements)
            Renumber(element, atBegin);
        if (_slotsByName.Count > 0)
            Follow(root, elements.Select(pair => pair.Element).ToHashSet());
    }

    void Renumber(XElement element, Action<XText> atBegin)
    {
        Ids.Forget(element);
        switch (Ids.KindOf(element))
        {
            case (IdKind.Drawing or IdKind.Control) and var kind:
                Ids.Set(element, Mark(ids => ids.Next(kind)));
                break;
            case IdKind.Bookmark:
                RenameBookmark(element, atBegin);
                break;
            case IdKind.BookmarkEnd when _slotsById.TryGetValue(Ids.Of(element), out var slot):
                Ids.Set(element, Mark(ids => ids.IdOf(slot)));
                break;
            case (IdKind.Permission or IdKind.PermissionEnd) and var kind:
                RenumberPermission(element, kind);
                break;
            case IdKind.Revision:
                _changes.Renumber(element, atBegin);
                break;
            default:
                _shapes.Renumber(element);
                break;
        }
    }

    // Named when the turn begins: what refers to it may stand before it.
    void RenameBookmark(XElement start, Action<XText> atBegin)
    {
        var slot = new BookmarkSlot((string?)start.Attribute(W.Name) ?? "");
        atBegin(_marks.Node(new Written((context, state) => state.Ids.BeginBookmark(slot, _ownsNames))));
        _slotsById[Ids.Of(start)] = slot;
        _slotsByName[slot.Name] = slot;
        Ids.Set(start, Mark(ids => ids.IdOf(slot)));
        start.SetAttributeValue(W.Name, NameOf(slot));
    }

    void RenumberPermission(XElement element, IdKind kind)
    {
        if (!_permissions.TryGetValue(Ids.Of(element), out var stretch))
            _permissions[Ids.Of(element)] = stretch = new object();
        Ids.Set(element, kind == IdKind.Permission ? Mark(ids => ids.Begin(kind, stretch)) : Mark(ids => ids.RangeOf(stretch)));
    }

    void Follow(XElement root, HashSet<XElement> repeated)
    {
        foreach (var reference in BookmarkReference.In(root).Where(reference => repeated.Contains(reference.Element)).ToList())
            if (_slotsByName.TryGetValue(reference.Name, out var slot))
                reference.Name = NameOf(slot);
    }

    string NameOf(BookmarkSlot slot) => _marks.Writing(state => state.Ids.NameOf(slot));

    string Mark(Func<FreshNumbers, int> next) => _marks.Writing(state => next(state.Ids));
}
