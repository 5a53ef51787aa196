using System.Buffers.Binary;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Requirements;

/// <summary>Requirements of docs/word-requirements.md about pictures, parts and tables that no other test is named after.</summary>
public sealed class PackageRequirements
{
    const string TwoPictures = """{"m":[{"p":"PNG"},{"p":"PNG"},{"p":"JPG"}],"p":"JPG","png":"PNG"}""";

    static readonly string Json = TwoPictures
        .Replace("PNG", "data:image/png;base64," + Convert.ToBase64String(TinyPng.Bytes), StringComparison.Ordinal)
        .Replace("JPG", "data:image/jpeg;base64," + Convert.ToBase64String(Jpeg(40, 20, orientation: 6)), StringComparison.Ordinal);

    [Fact]
    public void R19_Pictures_in_a_loop_have_ids_of_their_own_and_one_part_for_equal_bytes()
    {
        var file = RenderedFile.Of(WordFile.Of("{{ for x in m }}\n{{ x.p | word.image width:'2cm' }}\n{{ end }}"), Json);

        file.Body.Descendants(W.Drawing + "docPr").Select(d => (string?)d.Attribute("id")).Should().HaveCount(3).And.OnlyHaveUniqueItems();
        file.PartNames.Count(name => name.StartsWith("word/media/", StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public void R22_A_picture_in_a_header_belongs_to_the_header()
    {
        var file = RenderedFile.Of(WordFile.Of("x").WithHeader("{{ png | word.image }}"), Json);

        Relations.Read(file.Part("word/_rels/header1.xml.rels"), "word/header1.xml").Should().ContainSingle().Which.Kind.Should().Be("image");
        file.PartNames.Should().NotContain("word/_rels/document.xml.rels.rels");
        ContentTypes.From(file.Part("[Content_Types].xml")).Of("word/media/x.png").Should().Be("image/png");
    }

    [Fact]
    public void R23_A_width_alone_keeps_the_proportions_and_turned_photographs_stand_upright()
    {
        var file = RenderedFile.Of(WordFile.Of("{{ p | word.image width:'2cm' }}"), Json);

        // 40 × 20 pixels, turned by a quarter: 1 : 2.
        var extent = file.Body.Descendants(W.Drawing + "extent").Single();
        ((long)extent.Attribute("cx")!).Should().Be(720_000);
        ((long)extent.Attribute("cy")!).Should().Be(1_440_000);
    }

    [Fact]
    public void R23_A_picture_that_fits_is_never_larger_than_its_cell()
    {
        var file = RenderedFile.Of(WordFile.Of("| {{ word.image p width:'40cm' fit:true }} | b |"), Json);

        ((long)file.Body.Descendants(W.Drawing + "extent").Single().Attribute("cx")!).Should().BeLessThanOrEqualTo(4677L * 635);
    }

    [Fact]
    public void R24_An_ending_is_declared_once_whatever_its_case()
    {
        var template = WordFile.Of("{{ png | word.image }}").WithImage("pic");
        var upper = WordFile.Zip(template.Entries().Select(e => e.Name == "[Content_Types].xml"
            ? (e.Name, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(e.Bytes).Replace("Extension=\"png\"", "Extension=\"PNG\"", StringComparison.Ordinal))) : e));
        var target = new MemoryStream();

        WordTemplate.Compile(upper, "a.docx", WordTemplate.DefaultSettings, [])!
            .TryRender(Reports.Engine.Data.JsonValues.Read(System.Text.Encoding.UTF8.GetBytes(Json), "a.json", []), target, Reports.Engine.Scripting.RenderSettings.Lenient).Succeeded.Should().BeTrue();

        ContentTypes.From(FinishedFile.Part(target.ToArray(), "[Content_Types].xml")).Defaults.Count(d => d.Extension.Equals("png", StringComparison.OrdinalIgnoreCase)).Should().Be(1);
    }

    [Fact]
    public void R36_A_table_of_contents_is_left_to_Word_unless_asked_for()
    {
        const string Toc = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:hyperlink w:anchor=\"_Toc1\"><w:r><w:t>A</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p><w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/><w:r><w:t>{{ a }}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>";

        var file = RenderedFile.Of(WordFile.Of(Toc).WithSettings(""), """{"a":"x"}""");

        file.Part("word/settings.xml").Descendants(W.Main + "updateFields").Should().BeEmpty();
        file.Body.Descendants(W.Hyperlink).Single().Attribute(W.Main + "anchor")!.Value.Should().Be("_Toc1");
    }

    [Fact]
    public void R38_Both_copies_of_a_text_box_say_the_same_and_are_evaluated_once()
    {
        var box = WordDrawings.TextBox("<w:p><w:r><w:t>{{ n = n + 1; n }}</w:t></w:r></w:p>");

        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r>{box}</w:r></w:p><w:p><w:r><w:t>{{{{ n }}}}</w:t></w:r></w:p>"), """{"n":1}""");

        file.Body.Descendants(W.TextBoxContent).Select(b => b.Value).Should().Equal("2", "2");
        file.Body.Elements(W.Paragraph).Last().Value.Should().Be("2");
    }

    [Fact]
    public void R39_Tags_stand_in_fields_properties_comments_and_parts_of_any_name()
    {
        var template = WordFile.Of("<w:p><w:fldSimple w:instr=\" QUOTE {{ a }} \"><w:r><w:t>{{ a }}</w:t></w:r></w:fldSimple><w:r><w:instrText>{{ a }}</w:instrText></w:r></w:p>")
            .WithHeader("đầu {{ a }}", name: "dau-trang-7").WithCoreProperties("<dc:title>{{ a }}</dc:title>");
        var renamed = WordFile.Zip(template.Entries().Select(e => (
            e.Name.Replace("document.xml", "document2.xml", StringComparison.Ordinal),
            e.Name.EndsWith(".xml", StringComparison.Ordinal) || e.Name.EndsWith(".rels", StringComparison.Ordinal)
                ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(e.Bytes).Replace("document.xml", "document2.xml", StringComparison.Ordinal)) : e.Bytes)));
        var target = new MemoryStream();

        WordTemplate.Compile(renamed, "a.docx", WordTemplate.DefaultSettings, [])!
            .TryRender(Reports.Engine.Data.JsonValues.Read("""{"a":"An"}"""u8.ToArray(), "a.json", []), target, Reports.Engine.Scripting.RenderSettings.Lenient).Succeeded.Should().BeTrue();

        foreach (var part in new[] { "word/document2.xml", "word/dau-trang-7.xml", "docProps/core.xml" })
            FinishedFile.Part(target.ToArray(), part).ToString().Should().Contain("An").And.NotContain("{{");
    }

    [Theory]
    [InlineData("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")]
    [InlineData("word/diagrams/data1.xml", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml")]
    [InlineData("word/diagrams/drawing1.xml", "application/vnd.ms-office.drawingml.diagramDrawing+xml")]
    public void R39_Tags_stand_in_charts_and_diagrams(string name, string type)
    {
        var template = WordFile.Of("x").WithPart(name, WordFile.Part("a:p", "<a:r><a:t>{{ a }}</a:t></a:r>"), type);
        var target = new MemoryStream();

        WordTemplate.Compile(template.Bytes(), "a.docx", WordTemplate.DefaultSettings, [])!
            .TryRender(Reports.Engine.Data.JsonValues.Read("""{"a":"An"}"""u8.ToArray(), "a.json", []), target, Reports.Engine.Scripting.RenderSettings.Lenient).Succeeded.Should().BeTrue();

        FinishedFile.Part(target.ToArray(), name).Value.Should().Be("An");
    }

    [Theory]
    [InlineData(".docm", "application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")]
    [InlineData(".dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    public void R49_The_main_type_is_that_of_the_ending(string ending, string type)
    {
        var target = new MemoryStream();

        WordTemplate.Compile(WordFile.Of("{{ a }}").WithMainType("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml").Bytes(), "a.dotx", WordTemplate.DefaultSettings, [])!
            .TryRender(Reports.Engine.Data.JsonValues.Read("""{"a":"An"}"""u8.ToArray(), "a.json", []), target, Reports.Engine.Scripting.RenderSettings.Lenient with { FileExtension = ending });

        ContentTypes.From(FinishedFile.Part(target.ToArray(), "[Content_Types].xml")).Of("word/document.xml").Should().Be(type);
    }

    [Fact]
    public void R52_The_alternative_text_of_a_picture_or_table_may_hold_a_tag()
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("pic", altText: "Ảnh {{ a }}")}</w:r></w:p><w:tbl><w:tblPr><w:tblCaption w:val=\"Bảng {{{{ a }}}}\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>").WithImage("pic"), """{"a":"An"}""");

        file.Body.Descendants(W.Drawing + "docPr").Single().Attribute("descr")!.Value.Should().Be("Ảnh An");
        file.Body.Descendants(W.Main + "tblCaption").Single().Attribute(W.Value)!.Value.Should().Be("Bảng An");
    }

    [Fact]
    public void R53_R54_Rows_keep_header_flag_height_and_shading_in_a_loop()
    {
        const string Rows = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Tên</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"400\"/></w:trPr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/></w:tcPr><w:p><w:r><w:t>{{ for x in m }}{{ x }}{{ end }}</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"400\"/></w:trPr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/></w:tcPr><w:p><w:r><w:t>{{ for y in m }}</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"300\"/></w:trPr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"DDDDDD\"/></w:tcPr><w:p><w:r><w:t>{{ y }}</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";

        var file = RenderedFile.Of(WordFile.Of(Rows), """{"m":["a","b"]}""");

        file.Body.Descendants(W.Row).First().Descendants(W.Main + "tblHeader").Should().ContainSingle();
        file.Body.Descendants(W.Row).Where(r => r.Descendants(W.Main + "trHeight").Any(h => (string?)h.Attribute(W.Value) == "300"))
            .Should().HaveCount(2).And.OnlyContain(r => r.Descendants(W.Main + "cantSplit").Any() && r.Descendants(W.Main + "shd").Any());
    }

    // The head of a JPEG as cameras write it: Exif with the orientation, then the frame.
    static byte[] Jpeg(int width, int height, byte orientation)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
        var frame = new byte[] { 8, 0, 0, 0, 0, 1, 1, 0x11, 0 };
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(1), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(3), (ushort)width);
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, 0xFF, 0xC0, 0, (byte)(frame.Length + 2), .. frame, 0xFF, 0xD9];
    }
}
