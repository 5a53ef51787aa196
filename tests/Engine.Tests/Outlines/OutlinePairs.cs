
namespace Reports.Engine.Tests.Outlines;

/// <summary>Pairs of documents that differ in one thing only: what the outline promises to show, the common half.</summary>
static class OutlinePairs
{
    internal static IReadOnlyDictionary<string, (WordFile One, WordFile Other)> Shown => Common.Concat(RarePairs.All).ToDictionary();

    internal static IReadOnlyDictionary<string, (WordFile One, WordFile Other)> Common { get; } = new Dictionary<string, (WordFile, WordFile)>
    {
        ["text"] = (P("An"), P("Ân")),
        ["a space more"] = (P("a b"), P("a  b")),
        ["a space at the end"] = (P("a"), P("a ")),
        ["a space at the beginning"] = (P("a"), P(" a")),
        ["a non-breaking space"] = (P("a b"), P("a\u00A0b")),
        ["a zero-width space"] = (P("ab"), P("a\u200Bb")),
        ["an empty paragraph"] = (Of("<w:p/>"), Of("<w:p/><w:p/>")),
        ["style"] = (P("a", "<w:pStyle w:val=\"Heading1\"/>"), P("a", "<w:pStyle w:val=\"Quote\"/>")),
        ["alignment"] = (P("a"), P("a", "<w:jc w:val=\"center\"/>")),
        ["alignment back to the left"] = (P("a", "<w:pStyle w:val=\"Title\"/>"), P("a", "<w:pStyle w:val=\"Title\"/><w:jc w:val=\"left\"/>")),
        ["left indent"] = (P("a"), P("a", "<w:ind w:left=\"567\"/>")),
        ["right indent"] = (P("a"), P("a", "<w:ind w:right=\"567\"/>")),
        ["first line"] = (P("a"), P("a", "<w:ind w:firstLine=\"567\"/>")),
        ["hanging"] = (P("a", "<w:ind w:left=\"567\"/>"), P("a", "<w:ind w:left=\"567\" w:hanging=\"567\"/>")),
        ["space before"] = (P("a"), P("a", "<w:spacing w:before=\"120\"/>")),
        ["space after"] = (P("a"), P("a", "<w:spacing w:after=\"120\"/>")),
        ["line height"] = (P("a"), P("a", "<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>")),
        ["keep with next"] = (P("a"), P("a", "<w:keepNext/>")),
        ["page break before"] = (P("a"), P("a", "<w:pageBreakBefore/>")),
        ["paragraph border"] = (P("a"), P("a", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\"/></w:pBdr>")),
        ["paragraph shading"] = (P("a"), P("a", "<w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/>")),
        ["tab stop"] = (P("a"), P("a", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs>")),
        ["tab leader"] = (P("a", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs>"), P("a", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs>")),
        ["bold"] = (R("a"), R("a", "<w:b/>")),
        ["bold off in a bold style"] = (Of("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"), Of("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r></w:p>")),
        ["italic"] = (R("a"), R("a", "<w:i/>")),
        ["underline"] = (R("a"), R("a", "<w:u w:val=\"single\"/>")),
        ["strike"] = (R("a"), R("a", "<w:strike/>")),
        ["highlight"] = (R("a"), R("a", "<w:highlight w:val=\"yellow\"/>")),
        ["size"] = (R("a"), R("a", "<w:sz w:val=\"24\"/>")),
        ["font"] = (R("a"), R("a", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>")),
        ["colour"] = (R("a"), R("a", "<w:color w:val=\"FF0000\"/>")),
        ["capitals"] = (R("a"), R("a", "<w:caps/>")),
        ["hidden"] = (R("a"), R("a", "<w:vanish/>")),
        ["superscript"] = (R("a"), R("a", "<w:vertAlign w:val=\"superscript\"/>")),
        ["character style"] = (R("a"), R("a", "<w:rStyle w:val=\"Strong\"/>")),
        ["which words are bold"] = (Of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>"), Of("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>")),
        ["line break"] = (R("a"), Of("<w:p><w:r><w:t>a</w:t><w:br/></w:r></w:p>")),
        ["page break"] = (Of("<w:p><w:r><w:br/></w:r></w:p>"), Of("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")),
        ["column break"] = (Of("<w:p><w:r><w:br/></w:r></w:p>"), Of("<w:p><w:r><w:br w:type=\"column\"/></w:r></w:p>")),
        ["tab"] = (R("a"), Of("<w:p><w:r><w:t>a</w:t><w:tab/></w:r></w:p>")),
        ["symbol"] = (R("a"), Of("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>")),
        ["number format"] = (Numbered("decimal", "%1."), Numbered("upperRoman", "%1.")),
        ["number text"] = (Numbered("lowerLetter", "%1)"), Numbered("lowerLetter", "(%1)")),
        ["number start"] = (Numbered("decimal", "%1."), Numbered("decimal", "%1.", start: 5)),
        ["number or none"] = (Numbered("decimal", "%1."), Numbered("decimal", "%1.", list: "0")),
        ["columns of a table"] = (Table(Row("a", "b")), Table(Row("a", "b", "c"))),
        ["column width"] = (Table(Row("a", "b")), Of(Table(Row("a", "b")).BodyXml.Replace("4677", "4000", StringComparison.Ordinal))),
        ["a row"] = (Table(Row("a", "b")), Table(Row("a", "b") + Row("", ""))),
        ["cell text"] = (Table(Row("a", "b")), Table(Row("a", "c"))),
        ["cells that are merged across"] = (Table("<w:tr>" + Cell("a", "") + Cell("", "") + "</w:tr>"), Table("<w:tr>" + Cell("a", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>")),
        ["cells that are merged down"] = (Table(Rows("", "")), Table(Rows("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>"))),
        ["header row"] = (Table(Row("a", "b")), Table(Row("a", "b").Replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", StringComparison.Ordinal))),
        ["row that keeps together"] = (Table(Row("a", "b")), Table(Row("a", "b").Replace("<w:tr>", "<w:tr><w:trPr><w:cantSplit/></w:trPr>", StringComparison.Ordinal))),
        ["row height"] = (Table(Row("a", "b")), Table(Row("a", "b").Replace("<w:tr>", "<w:tr><w:trPr><w:trHeight w:val=\"567\"/></w:trPr>", StringComparison.Ordinal))),
        ["cell shading"] = (Table("<w:tr>" + Cell("a", "") + Cell("", "") + "</w:tr>"), Table("<w:tr>" + Cell("a", "<w:shd w:val=\"clear\" w:fill=\"D9D9D9\"/>") + Cell("", "") + "</w:tr>")),
        ["cell borders"] = (Table("<w:tr>" + Cell("a", "") + Cell("", "") + "</w:tr>"), Table("<w:tr>" + Cell("a", "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\"/></w:tcBorders>") + Cell("", "") + "</w:tr>")),
        ["cell alignment"] = (Table("<w:tr>" + Cell("a", "") + Cell("", "") + "</w:tr>"), Table("<w:tr>" + Cell("a", "<w:vAlign w:val=\"center\"/>") + Cell("", "") + "</w:tr>")),
        ["a cell without one of the table's lines"] = (Table(Row("a", "b"), AllBorders), Table("<w:tr>" + Cell("a", "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>") + Cell("b", "") + "</w:tr>", AllBorders)),
        ["table borders"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/></w:tblBorders>")),
        ["table alignment"] = (Table(Row("a", "b")), Table(Row("a", "b"), "<w:jc w:val=\"center\"/>")),
        ["a table in a cell"] = (Table("<w:tr>" + Cell("a", "") + "</w:tr>"), Table($"<w:tr><w:tc>{TextNotation.ToXml("| a |")}</w:tc></w:tr>")),
        ["check box"] = (Box("0", "☐"), Box("1", "☒")),
        ["the character of a check box"] = (Box("1", "☒"), Box("1", "☑")),
        ["old check box"] = (OldBox("0"), OldBox("1")),
        ["picture"] = (Picture([.. TinyPng.Bytes]), Picture([.. TinyPng.Bytes, 0])),
        ["picture size"] = (Of($"<w:p><w:r>{WordDrawings.Picture("p")}</w:r></w:p>").WithImage("p"), Of($"<w:p><w:r>{WordDrawings.Picture("p", width: 31)}</w:r></w:p>").WithImage("p")),
        ["alternative text"] = (Of($"<w:p><w:r>{WordDrawings.Picture("p")}</w:r></w:p>").WithImage("p"), Of($"<w:p><w:r>{WordDrawings.Picture("p", altText: "Cờ")}</w:r></w:p>").WithImage("p")),
        ["text box"] = (Of($"<w:p><w:r>{WordDrawings.TextBox(TextNotation.ToXml("a"))}</w:r></w:p>"), Of($"<w:p><w:r>{WordDrawings.TextBox(TextNotation.ToXml("b"))}</w:r></w:p>")),
        ["section break"] = (Of("<w:p/><w:p/>"), Of($"<w:p><w:pPr>{WordStyles.A4}</w:pPr></w:p><w:p/>")),
        ["kind of section break"] = (TwoSections(""), TwoSections("<w:type w:val=\"continuous\"/>")),
        ["paper"] = (Section("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), Section("<w:pgSz w:w=\"16838\" w:h=\"23811\"/>")),
        ["orientation"] = (Section("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), Section("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")),
        ["margin"] = (Section(Margins(1134)), Section(Margins(1191))),
        ["first page"] = (Section(""), Section("<w:titlePg/>")),
        ["page numbers"] = (Section(""), Section("<w:pgNumType w:start=\"5\"/>")),
        ["page number format"] = (Section(""), Section("<w:pgNumType w:fmt=\"lowerRoman\"/>")),
        ["text columns"] = (Section(""), Section("<w:cols w:num=\"2\"/>")),
        ["header"] = (P("a"), P("a").WithHeader("b")),
        ["header text"] = (P("a").WithHeader("b"), P("a").WithHeader("c")),
        ["first header"] = (P("a").WithHeader("b"), P("a").WithHeader("b", "first")),
        ["footer"] = (P("a").WithFooter("b"), P("a").WithFooter("c")),
        ["footnote"] = (Note("a"), Note("b")),
        ["endnote"] = (Of("<w:p><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>").WithEndnotes("<w:endnote w:id=\"1\"><w:p/></w:endnote>"), Of("<w:p><w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>").WithEndnotes($"<w:endnote w:id=\"1\">{TextNotation.Paragraph("b")}</w:endnote>")),
        ["comment"] = (Comment("1", "A", "a"), Comment("1", "A", "b")),
        ["commented text"] = (Of("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:t>b</w:t></w:r></w:p>"), Of("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r><w:commentRangeEnd w:id=\"1\"/></w:p>")),
        ["field code"] = (Field("PAGE", "1"), Field("NUMPAGES", "1")),
        ["field result"] = (Field("REF a", "1"), Field("REF a", "2")),
        ["link"] = (Link("https://a.example/"), Link("https://b.example/")),
        ["internal link"] = (Of("<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"), Of("<w:p><w:hyperlink w:anchor=\"b\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>")),
        ["bookmark"] = (Bookmark("1", "a"), Bookmark("1", "b")),
        ["control"] = (Control("so_phieu", "1"), Control("ho_ten", "1")),
        ["control around paragraphs"] = (R("a"), Of("<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>")),
        ["placeholder"] = (Control("a", "1"), Control("a", "1", "<w:showingPlcHdr/>")),
        ["inserted text"] = (R("a"), Of("<w:p><w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>a</w:t></w:r></w:ins></w:p>")),
        ["deleted text"] = (R("a"), Of("<w:p><w:r><w:t>a</w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>")),
        ["inserted paragraph"] = (P("a"), P("a", "<w:rPr><w:ins w:id=\"1\" w:author=\"A\"/></w:rPr>")),
        ["deleted row"] = (Table(Row("a", "b")), Table(Row("a", "b").Replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>", StringComparison.Ordinal))),
        ["a style changes"] = (P("a", "<w:pStyle w:val=\"Quote\"/>"), P("a", "<w:pStyle w:val=\"Quote\"/>").WithStyles(WordStyles.Default.Replace("<w:i/>", "<w:b/>", StringComparison.Ordinal))),
        ["the standard font changes"] = (P("a"), P("a").WithStyles(WordStyles.Default.Replace("Times New Roman", "Arial", StringComparison.Ordinal))),
        ["title of the document"] = (P("a").WithCoreProperties("<dc:title>a</dc:title>"), P("a").WithCoreProperties("<dc:title>b</dc:title>")),
        ["subject of the document"] = (P("a").WithCoreProperties("<dc:subject>a</dc:subject>"), P("a").WithCoreProperties("<dc:subject>b</dc:subject>")),
        ["custom property"] = (Custom("1"), Custom("2")),
        ["fields are updated on opening"] = (P("a").WithSettings(""), P("a").WithSettings("<w:updateFields w:val=\"true\"/>")),
        ["protection"] = (P("a").WithSettings(""), P("a").WithSettings("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>")),
        ["editable range"] = (R("a"), Of("<w:p><w:permStart w:id=\"1\" w:edGrp=\"everyone\"/><w:r><w:t>a</w:t></w:r><w:permEnd w:id=\"1\"/></w:p>")),
        ["formula"] = (R("a"), Of("<w:p><w:r><w:t>a</w:t></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>")),
    };

    internal const string AllBorders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    internal static WordFile Of(string body) => WordFile.Of(body);

    internal static WordFile P(string text, string properties = "") =>
        Of($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");

    internal static WordFile R(string text, string properties = "") => Of($"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>");

    internal static WordFile Bookmark(string id, string name) => Of($"<w:p><w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/><w:r><w:t>a</w:t></w:r><w:bookmarkEnd w:id=\"{id}\"/></w:p>");

    internal static WordFile Comment(string id, string author, string text) =>
        Of($"<w:p><w:r><w:commentReference w:id=\"{id}\"/></w:r></w:p>").WithComments($"<w:comment w:id=\"{id}\" w:author=\"{author}\" w:date=\"2025-01-01T00:00:00Z\">{TextNotation.Paragraph(text)}</w:comment>");

    internal static WordFile Link(string address, string id = "l") =>
        Of($"<w:p><w:hyperlink r:id=\"{id}\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>").WithHyperlink(id, address);

    internal static WordFile Table(string rows, string properties = "")
    {
        var columns = rows.Split("</w:tr>")[0].Split("<w:tc>").Length - 1 + (rows.Contains("gridSpan", StringComparison.Ordinal) ? 1 : 0);
        return Of($"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"4677\"/>", columns))}</w:tblGrid>{rows}</w:tbl><w:p/>");
    }

    internal static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => Cell(c, "")))}</w:tr>";

    static string Rows(string first, string second) => $"<w:tr>{Cell("a", first)}</w:tr><w:tr>{Cell("", second)}</w:tr>";

    internal static string Cell(string text, string properties) => $"<w:tc><w:tcPr>{properties}</w:tcPr>{TextNotation.Paragraph(text)}</w:tc>";

    internal static WordFile Numbered(string format, string text, int start = 1, string list = "1") =>
        Of($"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr></w:p>")
            .WithNumbering($"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

    static WordFile Box(string isChecked, string glyph) =>
        Of($"<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{isChecked}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{glyph}</w:t></w:r></w:sdtContent></w:sdt></w:p>");

    static WordFile OldBox(string isChecked) =>
        Of($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked w:val=\"{isChecked}\"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

    internal static WordFile Picture(byte[] bytes) => Of($"<w:p><w:r>{WordDrawings.Picture("p")}</w:r></w:p>").WithImage("p", bytes: bytes);

    internal static WordFile Section(string properties) => Of($"<w:p/><w:sectPr>{properties}</w:sectPr>");

    internal static WordFile TwoSections(string type) => Of($"<w:p><w:pPr>{WordStyles.A4}</w:pPr></w:p><w:p/><w:sectPr>{type}</w:sectPr>");

    internal static string Margins(int left) => $"<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"{left}\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>";

    internal static WordFile Note(string text) =>
        Of("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>").WithFootnotes($"<w:footnote w:id=\"1\">{TextNotation.Paragraph(text)}</w:footnote>");

    internal static WordFile Field(string code, string result) =>
        Of($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

    internal static WordFile Control(string tag, string id, string more = "") =>
        Of($"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id}\"/>{more}</w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>");

    internal static WordFile Custom(string value) =>
        P("a").WithCustomProperties($"<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"2\" name=\"Số\"><vt:lpwstr>{value}</vt:lpwstr></property>");
}
