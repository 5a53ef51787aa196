
namespace Reports.Engine.Tests.Packaging;

/// <summary>A template with one of each kind of tag, at each kind of place.</summary>
static class TaggedFile
{
    const string Body =
        """
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{{ ti</w:t></w:r><w:r><w:t>tle }}</w:t></w:r><w:bookmarkStart w:id="1" w:name="dau"/><w:r><w:t>{{ a | string.upcase }}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>
        <w:p><w:r><w:t>{{ for m in rows }}</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:bookmarkStart w:id="2" w:name="muc"/><w:commentRangeStart w:id="0"/><w:r><w:t>{{ m.name }}</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:bookmarkEnd w:id="2"/></w:p>
        <w:p><w:r>PICTURE</w:r><w:r><w:t>{{ img | word.image width:"2cm" }}</w:t></w:r></w:p>
        <w:p><w:r><w:t>{{ word.restart }}{{ end }}</w:t></w:r></w:p>
        <w:p><w:r><w:t>{{ if ok }}đúng{{ else }}sai{{ end }} {{ none | array.size }}</w:t></w:r><w:ins w:id="9" w:author="A"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="10" w:author="A"><w:r><w:delText>bớt</w:delText></w:r></w:del></w:p>
        <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>
        <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Họ tên</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>{{ for m in rows }}{{ for.index }}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{{ for i in m.items }}{{ i }}, {{ end }}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:sdt><w:sdtPr><w:tag w:val="m.n == 1"/><w:id w:val="5"/><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:t>{{ text | word.markdown }}</w:t></w:r></w:p>
        <w:p><w:r>BOX</w:r></w:p>
        <w:sdt><w:sdtPr><w:alias w:val="a"/><w:id w:val="6"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id="web"><w:r><w:t>{{ link }}</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>
        <w:p><w:r><w:t>{{ for m in rows }}</w:t></w:r></w:p>
        <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:pPr></w:p>
        <w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF muc \h {{ a }}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{{ a }}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>
        """;

    const string Numbering =
        """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    internal static WordFile Everything { get; } =
        WordFile.Of(Body
                .Replace("PICTURE", WordDrawings.Picture("pic", altText: "{{ a }}"), StringComparison.Ordinal)
                .Replace("BOX", WordDrawings.TextBox(TextNotation.ToXml("{{ a }} trong khung\n| {{ for m in rows }}{{ m.name }} | b{{ end }} |"), 2), StringComparison.Ordinal))
            .WithNumbering(Numbering)
            .WithLink("header1", "header", "header1.xml")
            .WithPart("word/header1.xml", WordFile.Part("w:hdr", "<w:p><w:r><w:t>{{ title }}{{ if ok }} x{{ end }}</w:t></w:r></w:p>"), "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml")
            .WithFooter("{{ a }}")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> {{ m.name }}</w:t></w:r></w:p></w:footnote>")
            .WithComments("<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>{{ m.name }}</w:t></w:r></w:p></w:comment>")
            .WithImage("pic")
            .WithHyperlink("web", "https://example.org/{{ a }}")
            .WithCoreProperties("<dc:title>{{ title }}</dc:title>")
            .WithCustomProperties("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Số\"><vt:lpwstr>{{ a }}</vt:lpwstr></property>");
}
