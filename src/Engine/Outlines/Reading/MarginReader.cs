using System.Xml.Linq;
using Reports.Engine.Word;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads headers and footers by the section and pages they belong to, not by the names of their files.</summary>
/// <remarks>
/// A section without a header of its own has that of the section before; it is printed where it changes. Headers that
/// no page shows (for first pages, where first pages are like all others) are left out.
/// </remarks>
static class MarginReader
{
    internal static IEnumerable<OutlinePart> Read(DocumentContext document)
    {
        var hasEvenPages = document.Package.RootOf("settings")?.Switch("evenAndOddHeaders") == true;
        foreach (var kind in (string[])["header", "footer"])
        {
            foreach (var part in Read(document, kind, "default", "", _ => true)
                .Concat(Read(document, kind, "first", " on the first page", s => s.Switch("titlePg") == true))
                .Concat(Read(document, kind, "even", " on even pages", _ => hasEvenPages)))
                yield return part;
        }
    }

    static IEnumerable<OutlinePart> Read(DocumentContext document, string kind, string type, string pages, Func<XElement, bool> isShown)
    {
        ReadPart? current = null;
        var before = "";
        for (var i = 0; i < document.Sections.Count; i++)
        {
            current = PartOf(document, document.Sections[i], kind, type) ?? current;
            if (current is null || !isShown(document.Sections[i]))
                continue;
            var name = $"{kind} of section {i + 1}{pages}";
            var part = new OutlinePart(name, new BlockReader(new StoryContext(document, current, name)).Read(current.Root!));
            var text = OutlineText.Print(part.Blocks);
            if (text != before)
                yield return part;
            before = text;
        }
    }

    static ReadPart? PartOf(DocumentContext document, XElement section, string kind, string type)
    {
        var reference = section.Elements(W.Main + (kind + "Reference")).FirstOrDefault(r => (r.Attr("type") ?? "default") == type);
        var id = (string?)reference?.Attribute(W.Relationship + "id");
        var name = id is null ? null : document.Package.Main.Relationship(id)?.PartName;
        return name is null ? null : document.Package.Find(name) is { Root: not null } part ? part : null;
    }
}
