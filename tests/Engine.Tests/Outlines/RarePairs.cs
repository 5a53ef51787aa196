using System.Text;
using static Reports.Engine.Tests.Outlines.OutlinePairs;

namespace Reports.Engine.Tests.Outlines;

/// <summary>Pairs of documents that differ in one thing only: what the outline promises to show, the rarer half.</summary>
static class RarePairs
{
    const string Sized = "<wp:extent cx=\"1080000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"a\"/>";

    internal static IReadOnlyDictionary<string, (WordFile One, WordFile Other)> All { get; } = new Dictionary<string, (WordFile, WordFile)>
    {
        ["soft hyphen"] = (R("a"), Run("<w:t>a</w:t><w:softHyphen/>")),
        ["tab to the margin"] = (Run("<w:tab/>"), Run("<w:ptab w:alignment=\"right\" w:relativeTo=\"margin\" w:leader=\"none\"/>")),
        ["reading aid"] = (Ruby("b"), Ruby("c")),
        ["no space between"] = (P("a"), P("a", "<w:contextualSpacing/>")),
        ["keep together"] = (P("a"), P("a", "<w:keepLines/>")),
        ["outline level"] = (P("a"), P("a", "<w:outlineLvl w:val=\"0\"/>")),
        ["right to left"] = (P("a"), P("a", "<w:bidi/>")),
        ["frame"] = (P("a"), P("a", "<w:framePr w:w=\"2000\" w:hAnchor=\"page\"/>")),
        ["double strike"] = (R("a"), R("a", "<w:dstrike/>")),
        ["small capitals"] = (R("a"), R("a", "<w:smallCaps/>")),
        ["raised"] = (R("a"), R("a", "<w:position w:val=\"6\"/>")),
        ["letter spacing"] = (R("a"), R("a", "<w:spacing w:val=\"20\"/>")),
        ["letter width"] = (R("a"), R("a", "<w:w w:val=\"90\"/>")),
        ["text border"] = (R("a"), R("a", "<w:bdr w:val=\"single\" w:sz=\"4\"/>")),
        ["text shading"] = (R("a"), R("a", "<w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/>")),
        ["list level"] = (Level(0), Level(1)),
        ["table style"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblStyle w:val=\"TableGrid\"/>")),
        ["table width"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblW w:w=\"5000\" w:type=\"pct\"/>")),
        ["table indent"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblInd w:w=\"567\" w:type=\"dxa\"/>")),
        ["floating table"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblpPr w:tblpX=\"1\" w:tblpY=\"1\"/>")),
        ["title of a table"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblCaption w:val=\"x\"/>")),
        ["description of a table"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblDescription w:val=\"x\"/>")),
        ["text direction of a cell"] = (Table(Row("a", "b")), Table("<w:tr>" + Cell("a", "<w:textDirection w:val=\"btLr\"/>") + Cell("b", "") + "</w:tr>")),
        ["cell without wrapping"] = (Table(Row("a", "b")), Table("<w:tr>" + Cell("a", "<w:noWrap/>") + Cell("b", "") + "</w:tr>")),
        ["paragraphs of a cell"] = (Table(Row("a b", "c")), Table("<w:tr>" + Cell("a", "").Replace("</w:tc>", TextNotation.Paragraph("b") + "</w:tc>", StringComparison.Ordinal) + Cell("c", "") + "</w:tr>")),
        ["inserted cell"] = (Table(Row("a", "b")), Table("<w:tr>" + Cell("a", "<w:cellIns w:id=\"1\" w:author=\"A\"/>") + Cell("b", "") + "</w:tr>")),
        ["picture cropping"] = (Drawn("a:stretch", "a:stretch"), Drawn("<a:stretch>", "<a:srcRect l=\"10000\"/><a:stretch>")),
        ["turned picture"] = (Drawn("<a:xfrm>", "<a:xfrm>"), Drawn("<a:xfrm>", "<a:xfrm rot=\"5400000\">")),
        ["floating picture"] = (Drawn("a:stretch", "a:stretch"), Floating("column", "topAndBottom")),
        ["place of a floating picture"] = (Floating("column", "square"), Floating("page", "square")),
        ["wrapping of a floating picture"] = (Floating("page", "square"), Floating("page", "topAndBottom")),
        ["shape"] = (Shape("rect"), Shape("ellipse")),
        ["chart"] = (Chart("1"), Chart("2")),
        ["object"] = (Vml("<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.12\"/>"), Vml("<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"PowerPoint.Show.12\"/>")),
        ["rule"] = (Vml("<v:rect style=\"width:0;height:1.5pt\"/>"), Vml("<v:rect xmlns:o=\"urn:schemas-microsoft-com:office:office\" style=\"width:0;height:1.5pt\" o:hr=\"t\"/>")),
        ["gutter"] = (Section(Margins(1134)), Section(Margins(1134).Replace("gutter=\"0\"", "gutter=\"567\"", StringComparison.Ordinal))),
        ["line between text columns"] = (Section("<w:cols w:num=\"2\"/>"), Section("<w:cols w:num=\"2\" w:sep=\"1\"/>")),
        ["line numbers"] = (Section(""), Section("<w:lnNumType w:countBy=\"5\"/>")),
        ["page borders"] = (Section(""), Section("<w:pgBorders><w:top w:val=\"single\" w:sz=\"4\"/></w:pgBorders>")),
        ["text in the middle of the page"] = (Section(""), Section("<w:vAlign w:val=\"center\"/>")),
        ["text direction of a section"] = (Section(""), Section("<w:textDirection w:val=\"tbRl\"/>")),
        ["header distance"] = (P("a").WithHeader("b"), Of("<w:p><w:r><w:t>a</w:t></w:r></w:p>" + WordStyles.A4.Replace("header=\"708\"", "header=\"567\"", StringComparison.Ordinal)).WithHeader("b")),
        ["even header"] = (P("a").WithHeader("b", "even").WithSettings("<w:evenAndOddHeaders/>"), P("a").WithHeader("c", "even").WithSettings("<w:evenAndOddHeaders/>")),
        ["number of the first footnote"] = (Section(""), Section("<w:footnotePr><w:numStart w:val=\"5\"/></w:footnotePr>")),
        ["place of the footnote's number"] = (Of("<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/><w:t>b</w:t></w:r></w:p>").WithFootnotes("<w:footnote w:id=\"1\"><w:p/></w:footnote>"), Of("<w:p><w:r><w:t>ab</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>").WithFootnotes("<w:footnote w:id=\"1\"><w:p/></w:footnote>")),
        ["moved text"] = (R("a"), Of("<w:p><w:moveTo w:id=\"1\" w:author=\"A\"><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>")),
        ["changed format"] = (P("a"), P("a", "<w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr/></w:pPrChange>")),
        ["locked control"] = (Control("a", "1"), Control("a", "1", "<w:lock w:val=\"sdtLocked\"/>")),
        ["bookmark after the last paragraph"] = (P("a"), Of("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:bookmarkEnd w:id=\"1\"/>")),
        ["imported content"] = (P("a"), Of("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:altChunk r:id=\"c\"/>").WithLink("c", "aFChunk", "chunk.html").WithPart("word/chunk.html", "<p>x</p>"u8.ToArray(), "text/html")),
        ["a character style changes"] = (R("a", "<w:rStyle w:val=\"Strong\"/>"), R("a", "<w:rStyle w:val=\"Strong\"/>").WithStyles(WordStyles.Default.Replace("\"Strong\"/><w:rPr><w:b/>", "\"Strong\"/><w:rPr><w:i/>", StringComparison.Ordinal))),
        ["a table style changes"] = (Table(Row("a", "b"), "<w:tblStyle w:val=\"TableGrid\"/>"), Table(Row("a", "b"), "<w:tblStyle w:val=\"TableGrid\"/>").WithStyles(WordStyles.Default.Replace("<w:basedOn w:val=\"TableNormal\"/>", "<w:basedOn w:val=\"TableNormal\"/><w:rPr><w:b/></w:rPr>", StringComparison.Ordinal))),
        ["keywords"] = (P("a").WithCoreProperties("<cp:keywords>a</cp:keywords>"), P("a").WithCoreProperties("<cp:keywords>b</cp:keywords>")),
        ["mirrored margins"] = (P("a").WithSettings(""), P("a").WithSettings("<w:mirrorMargins/>")),
        ["changes are tracked"] = (P("a").WithSettings(""), P("a").WithSettings("<w:trackRevisions/>")),
        ["opened read-only"] = (P("a").WithSettings(""), P("a").WithSettings("<w:writeProtection w:recommended=\"1\"/>")),
        ["usual tab stops"] = (P("a").WithSettings(""), P("a").WithSettings("<w:defaultTabStop w:val=\"567\"/>")),
    };

    static WordFile Run(string content) => Of($"<w:p><w:r>{content}</w:r></w:p>");

    static WordFile Ruby(string aid) =>
        Run($"<w:ruby><w:rt><w:r><w:t>{aid}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby>");

    static WordFile Level(int level) =>
        Of($"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"-\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

    static WordFile Drawn(string old, string @new) =>
        Run(WordDrawings.Picture("p").Replace(old, @new, StringComparison.Ordinal)).WithImage("p");

    static WordFile Floating(string from, string wrap) => Run(WordDrawings.Picture("p")
        .Replace("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">", $"<wp:anchor behindDoc=\"0\"><wp:positionH relativeFrom=\"{from}\"><wp:align>left</wp:align></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionV>", StringComparison.Ordinal)
        .Replace("<wp:docPr", $"<wp:wrap{char.ToUpperInvariant(wrap[0])}{wrap[1..]}/><wp:docPr", StringComparison.Ordinal)
        .Replace("</wp:inline>", "</wp:anchor>", StringComparison.Ordinal)).WithImage("p");

    static WordFile Shape(string kind) => Run(
        $"<w:drawing><wp:inline>{Sized}<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:spPr><a:prstGeom prst=\"{kind}\"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>");

    static WordFile Chart(string value) => Run(
            $"<w:drawing><wp:inline>{Sized}<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"c\"/></a:graphicData></a:graphic></wp:inline></w:drawing>")
        .WithLink("c", "chart", "charts/chart1.xml")
        .WithPart("word/charts/chart1.xml", Encoding.UTF8.GetBytes($"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:v>{value}</c:v></c:chartSpace>"), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");

    static WordFile Vml(string content) => Run($"<w:pict>{content}</w:pict>");
}
