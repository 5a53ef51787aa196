using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>After this pass whatever a loop repeats has ids of its own: pictures, bookmarks, content controls.</summary>
/// <remarks>
/// Word repairs or refuses a file with two drawings of one id. Names of repeated bookmarks get the number of the turn,
/// and fields and links of the same turn follow: <c>REF muc</c> becomes <c>REF muc_2</c>.
/// </remarks>
sealed class FreshIds
{
    readonly Marks _marks;
    readonly Dictionary<string, int> _slotsByName = [];
    readonly Dictionary<string, int> _slotsById = [];

    FreshIds(Marks marks) => _marks = marks;

    public static void Add(XElement root, Marks marks)
    {
        var pass = new FreshIds(marks);
        var repeated = Repeated(root).ToList();
        foreach (var element in repeated)
            pass.Renumber(element);
        foreach (var element in repeated)
            pass.FollowName(element);
    }

    /// <summary>The highest ids in a part.</summary>
    public static IdStart Highest(IEnumerable<XElement> roots)
    {
        var all = roots.SelectMany(root => root.DescendantsAndSelf()).ToList();
        return new IdStart(
            Max(all.Where(e => e.Name == W.Drawing + "docPr").Select(e => (string?)e.Attribute("id"))),
            Max(all.Where(e => e.Name == W.BookmarkStart).Select(e => (string?)e.Attribute(W.Id))),
            Max(all.Where(IsControlId).Select(e => (string?)e.Attribute(W.Value))));
    }

    // Marks of one group are siblings and nest properly: counting them in document order tells what a loop encloses.
    static IEnumerable<XElement> Repeated(XElement root)
    {
        var loops = new Stack<bool>();
        foreach (var node in root.DescendantNodes())
        {
            if (node.Annotation<Tag>() is { } tag)
            {
                if (tag.Kind == TagKind.Open)
                    loops.Push(tag.Word is "for" or "while" or "tablerow");
                else if (tag.Kind == TagKind.Close)
                    loops.Pop();
            }
            else if (node is XElement element && loops.Contains(true))
                yield return element;
        }
    }

    void Renumber(XElement element)
    {
        if (element.Name == W.Drawing + "docPr")
            element.SetAttributeValue("id", Mark((context, state) => state.NextDrawing()));
        else if (IsControlId(element))
            element.SetAttributeValue(W.Value, Mark((context, state) => state.NextControl()));
        else if (element.Name == W.BookmarkStart)
            RenameBookmark(element);
        else if (element.Name == W.BookmarkEnd && _slotsById.TryGetValue((string?)element.Attribute(W.Id) ?? "", out var slot))
            element.SetAttributeValue(W.Id, Mark((context, state) => state.Bookmarks[slot].Id));

        // Paragraph ids must be unique too, and Word makes new ones.
        element.Attribute(W.W14 + "paraId")?.Remove();
        element.Attribute(W.W14 + "textId")?.Remove();
    }

    void RenameBookmark(XElement start)
    {
        var name = (string?)start.Attribute(W.Name) ?? "";
        var slot = _slotsById.Count;
        _slotsById[(string?)start.Attribute(W.Id) ?? ""] = slot;
        _slotsByName[name] = slot;
        start.SetAttributeValue(W.Id, Mark((context, state) =>
        {
            var turn = state.Bookmarks.TryGetValue(slot, out var last) ? last.Turn + 1 : 1;
            state.Bookmarks[slot] = (state.NextBookmark(), turn);
            return state.Bookmarks[slot].Id;
        }));
        start.SetAttributeValue(W.Name, name + Suffix(slot));
    }

    void FollowName(XElement element)
    {
        if (element.Name == W.FieldCode && element.FirstNode is XText)
            element.Value = Followed(element.Value);
        else if (element.Name == W.SimpleField && element.Attribute(W.Main + "instr") is { } code)
            code.Value = Followed(code.Value);
        else if (element.Attribute(W.Main + "anchor") is { } anchor && _slotsByName.TryGetValue(anchor.Value, out var slot))
            anchor.Value += Suffix(slot);
    }

    // « REF muc \h »: the second word of a reference is a bookmark.
    string Followed(string code)
    {
        var words = code.Split(' ');
        var field = Array.FindIndex(words, word => word is "REF" or "PAGEREF" or "NOTEREF");
        if (field >= 0 && field + 1 < words.Length && _slotsByName.TryGetValue(words[field + 1], out var slot))
            words[field + 1] += Suffix(slot);
        return string.Join(' ', words);
    }

    // The first turn keeps the author's name.
    string Suffix(int slot) => _marks.Add(new Scripting.Segments.IntrinsicSegment(new Written((context, state) =>
    {
        if (state.Bookmarks.TryGetValue(slot, out var bookmark) && bookmark.Turn > 1)
            context.Output.Write($"_{bookmark.Turn}");
    })));

    string Mark(Func<Scripting.RenderContext, RenderState, int> next) =>
        _marks.Add(new Scripting.Segments.IntrinsicSegment(new Written((context, state) =>
            context.Output.Write(next(context, state).ToString(CultureInfo.InvariantCulture)))));

    static bool IsControlId(XElement element) =>
        element.Name == W.Id && element.Parent?.Name == W.ContentControlProperties;

    // Content-control ids are signed; the negative ones never meet those we count.
    static int Max(IEnumerable<string?> ids) => ids
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number < int.MaxValue - 10_000_000)
        .Append(0)
        .Max();
}
