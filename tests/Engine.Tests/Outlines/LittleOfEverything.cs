
namespace Reports.Engine.Tests.Outlines;

/// <summary>A sound document that has one of each kind of thing.</summary>
static class LittleOfEverything
{
    const string Body =
        """
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>BIÊN BẢN</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Họp chi bộ</w:t></w:r></w:p>
        <w:p><w:pPr><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="1" w:name="noi_dung"/><w:r><w:t xml:space="preserve">Tổng số </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:t xml:space="preserve"> đảng viên</w:t></w:r><w:bookmarkEnd w:id="1"/><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Ưu điểm</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Tư tưởng</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Lối sống</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:commentRangeStart w:id="0"/><w:r><w:t>Hạn chế</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
        <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/></w:tblPr><w:tblGrid><w:gridCol w:w="850"/><w:gridCol w:w="4252"/><w:gridCol w:w="4252"/></w:tblGrid>
        <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Mức xếp loại</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tốt</w:t></w:r></w:p><w:p><w:r><w:t>(tập thể)</w:t></w:r></w:p></w:tc><w:tc><w:p><w:sdt><w:sdtPr><w:tag w:val="tot"/><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
        <w:p><w:r>PICTURE</w:r></w:p>
        <w:p><w:r>BOX</w:r></w:p>
        <w:sdt><w:sdtPr><w:alias w:val="Kết luận"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id="web"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>trang web</w:t></w:r></w:hyperlink><w:r><w:tab/></w:r><w:hyperlink w:anchor="noi_dung"><w:r><w:t>xem trên</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>
        <w:p><w:ins w:id="2" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="3" w:author="A"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>
        <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/></w:sectPr></w:pPr></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF noi_dung \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br w:type="page"/></w:r></w:p>
        <w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:num="2" w:space="708"/></w:sectPr>
        """;

    const string Numbering =
        """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1-"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    internal static WordFile File { get; } =
        WordFile.Of(Body
                .Replace("PICTURE", WordDrawings.Picture("pic", altText: "Cờ Đảng"), StringComparison.Ordinal)
                .Replace("BOX", WordDrawings.TextBox(TextNotation.ToXml("trong khung\n| a | b |"), 2), StringComparison.Ordinal))
            .WithNumbering(Numbering)
            .WithLink("header1", "header", "header1.xml")
            .WithPart("word/header1.xml", WordFile.Part("w:hdr", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>"), "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml")
            .WithFooter("cuối trang")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Số có mặt.</w:t></w:r></w:p></w:footnote>")
            .WithComments("<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>")
            .WithSettings("<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/><w:updateFields w:val=\"true\"/>")
            .WithImage("pic")
            .WithHyperlink("web", "https://example.org/")
            .WithCoreProperties("<dc:title>Biên bản</dc:title><dc:creator>A</dc:creator>")
            .WithCustomProperties("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Số\"><vt:lpwstr>12-BB/CB</vt:lpwstr></property>");
}
