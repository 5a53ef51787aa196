using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>After this pass whatever a loop repeats has ids of its own: pictures, shapes, bookmarks, content controls, protected stretches, tracked changes.</summary>
/// <remarks>
/// Word repairs or refuses a file with two drawings of one id. Names of repeated bookmarks get the number of the turn,
/// and fields and links of the same turn follow: <c>REF muc</c> becomes <c>REF muc_2</c>.
/// </remarks>
sealed class FreshIds
{
    readonly Marks _marks;
    readonly bool _ownsNames;
    readonly Dictionary<string, BookmarkSlot> _slotsByName = [];
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

    /// <summary>For a part of the template itself: what stands in loops.</summary>
    public static void Add(XElement root, Marks marks) =>
        new FreshIds(marks, ownsNames: true).Add(GroupScope.Of(root)
            .Where(pair => pair.Scope.Loop is not null)
            .Select(pair => (pair.Element, (Action<XText>)pair.Scope.Loop!.AddAfterSelf))
            .ToList());

    /// <summary>For an included document: everything, and names that the template or another document may have.</summary>
    public static void AddIncluded(XElement root, Marks marks)
    {
        var body = root.Element(W.Body)!;
        new FreshIds(marks, ownsNames: false).Add(GroupScope.Of(root)
            .Select(pair => (pair.Element, pair.Scope.Loop is { } loop ? loop.AddAfterSelf : (Action<XText>)body.AddFirst))
            .ToList());
    }

    public static bool IsControlId(XElement element) =>
        element.Name == W.Id && element.Parent?.Name == W.ContentControlProperties;

    void Add(List<(XElement Element, Action<XText> AtBegin)> elements)
    {
        foreach (var (element, atBegin) in elements)
            Renumber(element, atBegin);
        foreach (var (element, _) in elements)
            FollowName(element);
    }

    void Renumber(XElement element, Action<XText> atBegin)
    {
        if (element.Name == W.Drawing + "docPr")
            element.SetAttributeValue("id", Mark(ids => ids.NextDrawing()));
        else if (IsControlId(element))
            element.SetAttributeValue(W.Value, Mark(ids => ids.NextControl()));
        else if (element.Name == W.BookmarkStart)
            RenameBookmark(element, atBegin);
        else if (element.Name == W.BookmarkEnd && _slotsById.TryGetValue(IdOf(element), out var slot))
            element.SetAttributeValue(W.Id, Mark(ids => ids.IdOf(slot)));
        else if (element.Name == W.PermissionStart || element.Name == W.PermissionEnd)
            RenumberPermission(element);
        else if (RevisionNames.Are(element.Name))
            _changes.Renumber(element, atBegin);
        else
            _shapes.Renumber(element);

        // Paragraph ids must be unique too, and Word makes new ones.
        element.Attribute(W.W14 + "paraId")?.Remove();
        element.Attribute(W.W14 + "textId")?.Remove();
    }

    // Named when the turn begins: what refers to it may stand before it.
    void RenameBookmark(XElement start, Action<XText> atBegin)
    {
        var slot = new BookmarkSlot((string?)start.Attribute(W.Name) ?? "");
        atBegin(_marks.Node(new Written((context, state) => state.Ids.BeginBookmark(slot, _ownsNames))));
        _slotsById[IdOf(start)] = slot;
        _slotsByName[slot.Name] = slot;
        start.SetAttributeValue(W.Id, Mark(ids => ids.IdOf(slot)));
        start.SetAttributeValue(W.Name, NameOf(slot));
    }

    void RenumberPermission(XElement element)
    {
        var id = IdOf(element);
        if (!_permissions.TryGetValue(id, out var slot))
            _permissions[id] = slot = new object();
        element.SetAttributeValue(W.Id, element.Name == W.PermissionStart
            ? Mark(ids => ids.NextPermission(slot))
            : Mark(ids => ids.RangeOf(slot)));
    }

    void FollowName(XElement element)
    {
        if (element.Name == W.FieldCode && element.FirstNode is XText)
            element.Value = Followed(element.Value);
        else if (element.Name == W.SimpleField && element.Attribute(W.Main + "instr") is { } code)
            code.Value = Followed(code.Value);
        else if (element.Attribute(W.Main + "anchor") is { } anchor && _slotsByName.TryGetValue(anchor.Value, out var slot))
            anchor.Value = NameOf(slot);
    }

    // « REF muc \h »: the second word of a reference is a bookmark.
    string Followed(string code)
    {
        var words = code.Split(' ');
        var field = Array.FindIndex(words, word => word is "REF" or "PAGEREF" or "NOTEREF");
        var name = field < 0 ? -1 : Array.FindIndex(words, field + 1, word => word.Length > 0);
        if (name >= 0 && _slotsByName.TryGetValue(words[name], out var slot))
            words[name] = NameOf(slot);
        return string.Join(' ', words);
    }

    string NameOf(BookmarkSlot slot) => _marks.Add(new IntrinsicSegment(new Written(
        (context, state) => context.Output.Write(state.Ids.NameOf(slot)))));

    string Mark(Func<FreshNumbers, int> next) => _marks.Add(new IntrinsicSegment(new Written(
        (context, state) => context.Output.Write(next(state.Ids).ToString(CultureInfo.InvariantCulture)))));

    static string IdOf(XElement element) => (string?)element.Attribute(W.Id) ?? "";
}
