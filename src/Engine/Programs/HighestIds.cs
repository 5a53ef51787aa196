using System.Globalization;
using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tags;

namespace Reports.Engine.Programs;

/// <summary>Finds the highest ids in the parts of a template.</summary>
static class HighestIds
{
    public static IdStart Of(IEnumerable<XElement> roots)
    {
        var all = roots.SelectMany(root => root.DescendantsAndSelf()).ToList();
        return new IdStart(
            Max(all.Where(e => e.Name == W.Drawing + "docPr").Select(e => (string?)e.Attribute("id"))),
            Max(all.Where(e => e.Name == W.BookmarkStart).Select(e => (string?)e.Attribute(W.Id))),
            Max(all.Where(FreshIds.IsControlId).Select(e => (string?)e.Attribute(W.Value))),
            Max(all.Where(e => e.Name == W.PermissionStart).Select(e => (string?)e.Attribute(W.Id))),
            Max(all.Where(e => RevisionNames.Are(e.Name)).Select(e => (string?)e.Attribute(W.Id))),
            all.Where(e => e.Name == W.BookmarkStart || RevisionNames.Are(e.Name)).Attributes(W.Name).Select(name => name.Value).ToHashSet(),
            all.Where(e => e.Name.Namespace == W.Vml).Attributes("id").Concat(all.Where(e => e.Name == W.Control).Attributes(W.Name)).Select(id => id.Value).ToHashSet());
    }

    /// <summary>The highest id of a part of notes; the lines above notes are notes too.</summary>
    public static int OfNotes(XElement? root) => Max(root?.Elements().Select(note => (string?)note.Attribute(W.Id)) ?? []);

    // Content-control ids are signed; the negative ones never meet those we count.
    static int Max(IEnumerable<string?> ids) => ids
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number < int.MaxValue - 10_000_000)
        .Append(0)
        .Max();
}
