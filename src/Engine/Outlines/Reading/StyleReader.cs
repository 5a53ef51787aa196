using System.Xml.Linq;
using Reports.Engine.Word;
using Reports.Engine.Outlines.Formats;

namespace Reports.Engine.Outlines.Reading;

/// <summary>Reads the styles that the document uses: a change to one changes every paragraph that has it.</summary>
static class StyleReader
{
    static readonly OutlinePlace Place = new("styles");

    internal static IReadOnlyList<OutlineBlock> Read(DocumentContext document)
    {
        var styles = document.Styles;
        return
        [
            .. Used(document, "pStyle").Append(styles.DefaultParagraph ?? "").Distinct().Where(id => styles.Find(id) is not null)
                .Select(id => Block("style", styles.NameOf(id), ParagraphFacts(styles.Paragraph(id)))).OrderBy(b => b.Text, StringComparer.Ordinal),
            .. Used(document, "rStyle").Where(id => styles.Find(id) is not null)
                .Select(id => Block("character style", styles.NameOf(id), styles.Character(id).Run.Against(Format.Empty))).OrderBy(b => b.Text, StringComparer.Ordinal),
            .. Used(document, "tblStyle").Select(styles.Find).OfType<XElement>()
                .Select(style => TableStyle(style, styles)).OrderBy(b => b.Text, StringComparer.Ordinal),
        ];
    }

    static IEnumerable<string> Used(DocumentContext document, string element) =>
        document.Package.Stories.SelectMany(p => p.Root!.Live()).Where(e => e.Is(element)).Select(e => e.Attr("val") ?? "").Distinct();

    static IReadOnlyList<string> ParagraphFacts(Style style) =>
        [style.Run["font"], style.Run["size"], .. style.Run.Against(Format.Empty).Where(f => f != style.Run["font"] && f != style.Run["size"]), .. style.Paragraph.Against(Format.Empty)];

    static OutlineBlock TableStyle(XElement style, StyleSheet styles)
    {
        var parts = style.Elements(W.Main + "tblStylePr")
            .Select(p => new OutlineBlock("part", TableStyleFacts(p, styles), p.Attr("type") ?? "", Place, []))
            .Where(b => b.Facts.Count > 0)
            .OrderBy(b => b.Text, StringComparer.Ordinal);
        return new OutlineBlock("table style", TableStyleFacts(style, styles), styles.NameOf(style.Attr("styleId") ?? ""), Place, [.. parts]);
    }

    static IReadOnlyList<string> TableStyleFacts(XElement style, StyleSheet styles)
    {
        string?[] facts =
        [
            .. RunFormatReader.Read(style.Child("rPr"), styles.Theme).Against(Format.Empty),
            .. ParagraphFormatReader.Read(style.Child("pPr")).Against(Format.Empty),
            BorderText.All(style.Child("tblPr")?.Child("tblBorders")),
            BorderText.All(style.Child("tcPr")?.Child("tcBorders")),
            style.Child("tcPr")?.Child("shd") is { } shading && Shading.Of(shading) is var ground and not "none" ? $"shading {ground}" : null,
        ];
        return [.. facts.OfType<string>()];
    }

    static OutlineBlock Block(string kind, string name, IReadOnlyList<string> facts) => new(kind, facts, name, Place, []);
}
