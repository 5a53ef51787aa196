using Reports.Engine.Rendering;
using Reports.Engine.Scripting.Segments;
using Reports.Engine.Tags;

namespace Reports.Engine.Compiling.Notes;

/// <summary>Puts marks around grafted notes: their texts are written into their own part, under a fresh id each time.</summary>
/// <remarks>
/// <code>
/// ‹w:r›‹w:footnoteReference w:id="2"›‹w:footnote›…‹/w:footnote›‹/w:footnoteReference›‹/w:r›   becomes
/// (enter)‹w:footnote w:id="(id)"›…‹/w:footnote›(leave)‹w:r›‹w:footnoteReference w:id="(id)"/›‹/w:r›
/// </code>
/// </remarks>
static class NoteMarks
{
    public static void Apply(Story story)
    {
        foreach (var kind in NoteKind.All)
            foreach (var reference in story.Root.Descendants(kind.Reference).Where(r => r.Element(kind.Definition) is not null).ToList())
                Bind(story.Root, kind, reference, story.Marks);
    }

    static void Bind(XElement root, NoteKind kind, XElement reference, Marks marks)
    {
        var text = reference.Element(kind.Definition)!;
        var note = new object();
        var ranges = kind.Part == GrowingKind.Comments ? RangesOf(root, (string?)reference.Attribute(W.Id)) : [];
        var id = marks.Add(new IntrinsicSegment(new Written((context, state) => state.Notes(kind.Part).WriteId(note, context.Output))));
        var begin = new Written((context, state) => state.Notes(kind.Part).Begin(note));

        // A comment begins with the range it is about, other notes with themselves.
        var start = ranges.FirstOrDefault(range => range.Name == W.CommentStart);
        (start ?? reference.Parent!).AddBeforeSelf(marks.Node(begin));
        foreach (var element in ranges.Append(reference).Append(text))
            element.SetAttributeValue(W.Id, id);
        text.Remove();
        reference.Parent!.AddBeforeSelf(
            marks.Node(new Written((context, state) => AddedNotes.Enter(kind, context, state))),
            text,
            marks.Node(new Written(AddedNotes.Leave)));
    }

    static List<XElement> RangesOf(XElement root, string? id) => root.Descendants()
        .Where(e => (e.Name == W.CommentStart || e.Name == W.CommentEnd) && (string?)e.Attribute(W.Id) == id)
        .ToList();
}
