using Reports.Engine.Validation.Soundness;

namespace Reports.Engine.Tests.WordFiles;

public sealed class WordFileTests
{
    [Theory]
    [InlineData("Kính gửi: Đảng ủy xã")]
    [InlineData("Một¦ hai\n\n| TT | Họ và tên |\n| 1 | An⏎Bình |\n| Cộng |")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r></w:p>")]
    [InlineData("")]
    public void What_the_builder_writes_is_sound(string body) =>
        DocumentSoundness.Check(WordFile.Of(body).Bytes(), "test.docx").Should().BeEmpty();

    [Fact]
    public void Every_kind_of_part_is_sound()
    {
        var file = WordFile.Of(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r>" +
                "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>b</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:hyperlink r:id=\"web\"><w:r><w:t>c</w:t></w:r></w:hyperlink></w:p>" +
                $"<w:p><w:r>{WordDrawings.Picture("pic")}</w:r></w:p>")
            .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .WithFootnotes("<w:footnote w:id=\"1\"><w:p/></w:footnote>")
            .WithEndnotes("<w:endnote w:id=\"1\"><w:p/></w:endnote>")
            .WithComments("<w:comment w:id=\"0\" w:author=\"A\"><w:p/></w:comment>")
            .WithSettings("<w:updateFields/>")
            .WithHeader("đầu trang")
            .WithFooter("cuối trang")
            .WithHyperlink("web", "https://example.org/")
            .WithImage("pic")
            .WithCoreProperties("<dc:title>Báo cáo</dc:title>")
            .WithCustomProperties("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Số\"><vt:lpwstr>12</vt:lpwstr></property>");

        DocumentSoundness.Check(file.Bytes(), "test.docx").Should().BeEmpty();
    }
}
