using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every footnote, endnote and comment is referred to exactly once, and every reference leads to one.</summary>
sealed class NotesAndCommentsArePaired : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.Unreadable;

    static readonly (string Kind, string Definition, string Reference)[] Kinds =
    [
        ("footnotes", "footnote", "footnoteReference"),
        ("endnotes", "endnote", "endnoteReference"),
        ("comments", "comment", "commentReference"),
    ];

    internal override IEnumerable<Diagnostic> Find(ReadDocument package) =>
        Kinds.SelectMany(k => Pair(package, k.Kind, k.Definition, k.Reference)).Concat(CommentRanges(package));

    static IEnumerable<Diagnostic> Pair(ReadDocument package, string kind, string definition, string reference)
    {
        var definitions = package.OfKind(kind).FirstOrDefault(p => p.Root is not null);
        var defined = (definitions?.Root!.Elements(W.Main + definition) ?? []).Where(IsWritten).ToList();
        var ids = defined.Select(e => e.Attr("id") ?? "").ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in package.Stories)
        {
            foreach (var mark in part.Root!.Live().Where(e => e.Is(reference)))
            {
                var id = mark.Attr("id") ?? "";
                if (!ids.Contains(id))
                    yield return SoundnessProblems.NoteMissing(part.PlaceOf(mark), definition, id);
                else if (!used.Add(id))
                    yield return SoundnessProblems.NoteTwice(part.PlaceOf(mark), reference, id);
            }
        }
        foreach (var (element, id) in Repetitions.Of(defined, e => e.Attr("id")))
            yield return SoundnessProblems.NoteTwice(definitions!.PlaceOf(element), definition, id);
        foreach (var note in defined.Where(e => !used.Contains(e.Attr("id") ?? "")))
            yield return SoundnessProblems.NoteUnused(definitions!.PlaceOf(note), definition, note.Attr("id") ?? "");
    }

    static IEnumerable<Diagnostic> CommentRanges(ReadDocument package) =>
        from part in package.Stories
        from mark in RangesArePaired.Unpaired(part.Root!, "commentRangeStart", "commentRangeEnd")
        select SoundnessProblems.RangeUnpaired(part.PlaceOf(mark), "comment");

    // The rules above footnotes are footnotes of a type of their own; nothing refers to them.
    static bool IsWritten(XElement note) => note.Attr("type") is null or "normal";
}
