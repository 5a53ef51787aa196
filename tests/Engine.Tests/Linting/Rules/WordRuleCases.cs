using Reports.Engine.Validation.Linting;

namespace Reports.Engine.Tests.Linting.Rules;

/// <summary>The rules about what Word and its readers need: each with a document that breaks it and one that does not.</summary>
public sealed class WordRuleCases
{
    const string Ruled = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>";
    const string Cells = "<w:tc><w:p/></w:tc><w:tc><w:p/></w:tc>";
    const string HeaderRow = "<w:trPr><w:tblHeader/></w:trPr>";
    const string Caption = "<w:tblCaption w:val=\"Số đảng viên theo khối\"/>";

    /// <summary>Code, body that breaks the rule, body that does not.</summary>
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "LNT006", Paragraph(WordDrawings.Picture("pic")), Paragraph(WordDrawings.Picture("pic", altText: "Cổng trường")) },
        { "LNT006", Paragraph(WordDrawings.Picture("pic", altText: "  ")), Paragraph(WordDrawings.TextBox("<w:p/>")) },
        {
            "LNT006",
            "<w:p><w:r><w:pict><v:shape id=\"a\"><v:imagedata r:id=\"pic\"/></v:shape></w:pict></w:r></w:p>",
            "<w:p><w:r><w:pict><v:shape id=\"a\" alt=\"Cổng trường\"><v:imagedata r:id=\"pic\"/></v:shape></w:pict></w:r></w:p>"
        },
        { "LNT007", Table(Ruled, HeaderRow), Table(Ruled + Caption, HeaderRow) },
        { "LNT007", Table(Ruled, HeaderRow), Table("", "") },
        { "LNT008", Table(Ruled + Caption, ""), Table(Ruled + Caption, HeaderRow) },
        { "LNT008", Table(Ruled + Caption, "<w:trPr><w:tblHeader w:val=\"0\"/></w:trPr>"), Table("", "") },
        { "LNT009", Run("<w:lang w:val=\"en-US\"/>", "Họ tên"), Run("<w:lang w:val=\"vi-VN\"/>", "Họ tên") },
        { "LNT009", Run("<w:lang w:val=\"en-US\"/>", "Họ tên {{ a }}"), Run("<w:lang w:val=\"en-US\"/>", "{{ a }}: …") },
        { "LNT010", Run("<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>", "a"), Run("<w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\"/>", "☐") },
        { "LNT010", Run("<w:rFonts w:ascii=\"Calibri\"/>", "{{ a }}"), Run("<w:rFonts w:ascii=\"Consolas\"/>", "{{ if a }}{{ end }}") },
        { "LNT011", Run("<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", "a"), Run("", "a") },
        { "LNT011", Run("<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>", "a"), Run("<w:rFonts w:ascii=\"Times New Roman\"/>", "a") },
        { "LNT014", Box(""), Box("<w:tag w:val=\"tot\"/>") },
        { "LNT014", Box("<w:alias w:val=\"Ô thứ nhất\"/>"), Box("<w:tag w:val=\"{{ a == 'b' }}\"/>") },
        { "LNT014", Box("<w:tag w:val=\"array.contains a 'b'\"/>"), Box("<w:tag w:val=\"a == 'b'\"/>") },
        { "LNT014", Box("<w:tag w:val=\"{{ a\"/>"), Box("<w:tag w:val=\"!a\"/>") },
        { "LNT014", Box("<w:tag w:val=\"\"/>"), Box("<w:alias w:val=\"a.b\"/>") },
        { "LNT012", Run("", "Ho\u0323 te\u0302n"), Run("", "Họ tên") },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_rule_tells_what_breaks_it_from_what_does_not(string code, string breaking, string sound)
    {
        Codes(breaking).Should().Contain(code);
        Codes(sound).Should().NotContain(code);
    }

    [Theory]
    [InlineData("en-US", true)]
    [InlineData("vi-VN", false)]
    public void The_default_language_is_vietnamese(string language, bool isReported)
    {
        var file = WordFile.Of("Kính gửi").WithStyles(WordStyles.Default.Replace("vi-VN", language, StringComparison.Ordinal));

        Codes(file).Contains("LNT009").Should().Be(isReported);
    }

    [Fact]
    public void The_font_of_a_style_and_of_the_theme_is_followed()
    {
        var file = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"Note\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")
            .WithStyles(WordStyles.Default
                + "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:name w:val=\"Note\"/><w:basedOn w:val=\"Base\"/></w:style>")
            .WithPart("word/theme.xml", [.. "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:minorFont><a:latin typeface=\"Aptos\"/></a:minorFont></a:theme>"u8], "application/vnd.openxmlformats-officedocument.theme+xml")
            .WithLink("theme", "theme", "theme.xml");

        TemplateLint.Check(file.Bytes(), "a.docx", LintSettings.Default)
            .Should().Contain(d => d.Code == "LNT010" && d.Message.English.Contains("Aptos"));
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"KhongCo\"/></w:pPr></w:p>", "StylesExist")]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:p>", "NumberingExists")]
    public void Styles_and_numbering_that_do_not_exist_are_found_as_in_finished_documents(string body, string check)
    {
        var expected = Soundness.SoundnessFindings(body, check);

        TemplateLint.Check(WordFile.Of(body + "<w:p><w:r><w:t>{{ a }}</w:t></w:r></w:p>").Bytes(), "a.docx", LintSettings.Default)
            .Select(d => d.Code).Should().Contain(expected);
    }

    [Fact]
    public void Every_rule_has_a_case()
    {
        var names = new[] { "LNT001", "LNT002", "LNT003", "LNT004", "LNT005" };

        LintRules.All.Select(rule => rule.Code).Should().BeEquivalentTo(names.Concat(Bodies.Select(row => (string)row[0]).Distinct()).Append("LNT013").Append("LNT015"));
    }

    static List<string> Codes(string body) => Codes(WordFile.Of(body).WithImage("pic"));

    static List<string> Codes(WordFile file) =>
        TemplateLint.Check(file.Bytes(), "a.docx", LintSettings.Default).Select(finding => finding.Code).ToList();

    static string Paragraph(string inside) => $"<w:p><w:r>{inside}</w:r></w:p>";

    static string Run(string properties, string text) =>
        $"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    static string Table(string properties, string firstRow) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>{properties}</w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr>{firstRow}{Cells}</w:tr><w:tr>{Cells}</w:tr></w:tbl><w:p/>";

    static class Soundness
    {
        public static string SoundnessFindings(string body, string check) => Reports.Engine.Validation.Soundness.DocumentSoundness
            .Check(WordFile.Of(body).Bytes(), "a.docx").Should().ContainSingle(because: check).Which.Code;
    }

    static string Box(string names) => "<w:p><w:r><w:t>{{ a }}</w:t></w:r><w:sdt><w:sdtPr>" + names
        + "<w:id w:val=\"7\"/><w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>";
}
