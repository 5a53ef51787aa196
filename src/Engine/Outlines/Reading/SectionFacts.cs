using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>The paper of a section in words.</summary>
static class SectionFacts
{
    static readonly (string Name, double Short, double Long)[] Papers =
        [("A3", 297, 420), ("A4", 210, 297), ("A5", 148, 210), ("Letter", 215.9, 279.4), ("Legal", 215.9, 355.6)];

    internal static IReadOnlyList<string> Of(XElement section, bool isFirst, bool hasHeaders, bool hasFooters)
    {
        string?[] facts =
        [
            isFirst ? null : Begins(section.Val("type")),
            Paper(section.Child("pgSz")),
            Margins(section.Child("pgMar"), hasHeaders, hasFooters),
            section.Switch("titlePg") == true ? "first page differs" : null,
            .. PageNumbers(section.Child("pgNumType")),
            Columns(section.Child("cols")),
            section.Val("vAlign") is { } align and not "top" ? $"text {align}" : null,
            section.Val("textDirection") is { } direction and not "lrTb" ? $"text direction {direction}" : null,
            section.Child("lnNumType") is { } lines ? $"line numbers every {lines.Attr("countBy") ?? "1"}" : null,
            section.Child("docGrid")?.Attr("type") is { } grid and not "default" ? $"grid of {grid} {Measure.Points(section.Child("docGrid")!.Attr("linePitch"), 20)}" : null,
            BorderText.All(section.Child("pgBorders")),
            .. Notes(section, "footnotePr"),
            .. Notes(section, "endnotePr"),
        ];
        return [.. facts.OfType<string>()];
    }

    static string Begins(string? type) => type switch
    {
        null or "nextPage" => "on a new page",
        "continuous" => "on the same page",
        "evenPage" => "on an even page",
        "oddPage" => "on an odd page",
        "nextColumn" => "in a new column",
        _ => type,
    };

    static string? Paper(XElement? size)
    {
        if (size is null || Measure.Number(size.Attr("w")) is not { } width || Measure.Number(size.Attr("h")) is not { } height)
            return null;
        var (w, h) = (width / 1440 * 25.4, height / 1440 * 25.4);
        var paper = Papers.FirstOrDefault(p => Math.Abs(p.Short - Math.Min(w, h)) < 1 && Math.Abs(p.Long - Math.Max(w, h)) < 1).Name;
        var name = paper is null ? "" : paper + " ";
        return $"{name}{(w > h ? "landscape" : "portrait")} {Measure.BareMillimetres(size.Attr("w"))} × {Measure.BareMillimetres(size.Attr("h"))} mm";
    }

    // How far a header stands from the edge matters where there is one.
    static string? Margins(XElement? margins, bool hasHeaders, bool hasFooters)
    {
        if (margins is null)
            return null;
        var gutter = margins.Attr("gutter") is { } said and not "0" ? $", gutter {Measure.BareMillimetres(said)}" : "";
        string Side(string name) => Measure.BareMillimetres(margins.Attr(name) ?? "0");
        var header = hasHeaders ? $", header {Side("header")}" : "";
        var footer = hasFooters ? $", footer {Side("footer")}" : "";
        return $"margins top {Side("top")}, right {Side("right")}, bottom {Side("bottom")}, left {Side("left")}{header}{footer}{gutter} mm";
    }

    static IEnumerable<string> PageNumbers(XElement? numbers)
    {
        if (numbers?.Attr("start") is { } start)
            yield return $"page numbers from {start}";
        if (numbers?.Attr("fmt") is { } format and not "decimal")
            yield return $"page numbers {format}";
    }

    static string? Columns(XElement? columns)
    {
        var inner = columns?.Elements(W.Main + "col").ToList() ?? [];
        var count = Elements.ToNumber(columns?.Attr("num")) ?? inner.Count;
        if (columns is null || count < 2)
            return null;
        var line = columns.Attr("sep") is "1" or "true" or "on" ? " with a line between" : "";
        var widths = inner.Count == 0
            ? $" {Measure.Millimetres(columns.Attr("space") ?? "720")} apart"
            : " " + string.Join(" + ", inner.Select(c => Measure.BareMillimetres(c.Attr("w")))) + " mm";
        return $"{count} columns{widths}{line}";
    }

    /// <summary>Where the notes of a kind stand and how they are numbered, as a section or the whole document says it.</summary>
    internal static IEnumerable<string> Notes(XElement properties, string kind)
    {
        var notes = properties.Child(kind);
        foreach (var name in (string[])["pos", "numFmt", "numStart", "numRestart"])
        {
            if (notes?.Val(name) is { } value)
                yield return $"{kind[..^2]}s {name} {value}";
        }
    }
}

/// <summary>Says at the beginning of each section what its pages look like.</summary>
sealed class SectionMarks(IReadOnlyList<XElement> sections)
{
    int _next;

    /// <summary>The block that opens the next section.</summary>
    internal OutlineBlock Open(OutlinePlace place)
    {
        var index = Math.Min(_next++, sections.Count - 1);
        return new OutlineBlock("section", SectionFacts.Of(sections[index], index == 0, Have("headerReference"), Have("footerReference")), "", place with { Section = _next }, []);
    }

    // A header for first pages is shown only where the first page differs.
    bool Have(string reference) => sections.SelectMany(s => s.Elements(W.Main + reference))
        .Any(r => r.Attr("type") != "first" || sections.Any(s => s.Switch("titlePg") == true));
}

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
