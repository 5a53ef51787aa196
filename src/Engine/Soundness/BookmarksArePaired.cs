using System.Xml.Linq;
using Reports.Engine.Diagnostics;
using Reports.Engine.Word;

namespace Reports.Engine.Soundness;

/// <summary>Every bookmark begins and ends once, and has an id and a name of its own.</summary>
sealed class BookmarksArePaired : SoundnessCheck
{
    public override Sentence Consequence => WordConsequences.BookmarkLost;

    // Word's own mark of the place last edited; a second one does no harm.
    const string LastEdit = "_GoBack";

    internal override IEnumerable<Diagnostic> Find(ReadDocument package)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in package.Stories)
        {
            var open = new Dictionary<string, XElement>(StringComparer.Ordinal);
            foreach (var mark in part.Root!.Live().Where(e => e.Is("bookmarkStart") || e.Is("bookmarkEnd")))
            {
                var id = mark.Attr("id") ?? "";
                var name = mark.Attr("name") ?? "";
                if (mark.Is("bookmarkEnd"))
                {
                    if (!open.Remove(id))
                        yield return SoundnessProblems.BookmarkUnpaired(part.PlaceOf(mark), id);
                    continue;
                }
                open[id] = mark;
                if (!ids.Add(id))
                    yield return SoundnessProblems.DuplicateBookmarkId(part.PlaceOf(mark), id);
                if (name != LastEdit && !names.Add(name))
                    yield return SoundnessProblems.DuplicateBookmarkName(part.PlaceOf(mark), name);
            }
            foreach (var mark in open.Values)
                yield return SoundnessProblems.BookmarkUnpaired(part.PlaceOf(mark), mark.Attr("name") ?? "");
        }
    }
}
