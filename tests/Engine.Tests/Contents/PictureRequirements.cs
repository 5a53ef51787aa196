using System.Xml.Linq;
using Reports.Engine.Packaging;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Contents;

/// <summary>What users of Word templates expect of pictures, one requirement a test.</summary>
public sealed class PictureRequirements
{
    const long Centimetre = 360_000;

    static readonly string Data = $$"""{"items":["truong.png","{{Convert.ToBase64String(TinyPng.Bytes)}}","data:image/png;base64,{{Convert.ToBase64String(TinyPng.Bytes)}}"],"photo":"truong.png","wide":"rong.png","none":null}""";

    [Fact]
    public void R19_Pictures_of_a_loop_have_ids_of_their_own_and_one_part_for_equal_bytes()
    {
        var file = Rendered(WordFile.Of("{{ for i in items }}\n{{ i | word.image width:\"1cm\" alt:\"ảnh\" }}\n{{ end }}"));
        file.Body.Descendants(W.Drawing + "docPr").Attributes("id").Select(a => a.Value).Should().HaveCount(3).And.OnlyHaveUniqueItems();
        file.PartNames.Count(name => name.StartsWith("word/media/")).Should().Be(1);
    }

    [Fact]
    public void R19_Pictures_of_the_template_in_a_loop_get_ids_of_their_own() =>
        Rendered(WordFile.Of($"<w:p><w:r><w:t>{{{{ for i in items }}}}</w:t></w:r></w:p><w:p><w:r>{WordDrawings.Picture("pic", altText: "ảnh")}</w:r></w:p><w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>").WithImage("pic"))
            .Body.Descendants(W.Drawing + "docPr").Attributes("id").Select(a => a.Value).Should().HaveCount(3).And.OnlyHaveUniqueItems();

    [Fact]
    public void R22_A_picture_in_a_header_belongs_to_the_header()
    {
        var file = Rendered(WordFile.Of("a").WithHeader("{{ photo | word.image width:\"1cm\" alt:\"ảnh\" }}"));
        var id = file.Part("word/header1.xml").Descendants().Attributes(W.Relationship + "embed").Single().Value;
        Relations.Read(file.Part("word/_rels/header1.xml.rels"), "word/header1.xml").Should().Contain(r => r.Id == id && r.Kind == "image");
        file.Part("[Content_Types].xml").ToString().Should().Contain("image/png");
    }

    [Theory]
    [InlineData("truong.png", "width:\"2cm\"", 2, 2)]
    [InlineData("rong.png", "width:\"4cm\"", 4, 2)]
    [InlineData("rong.png", "height:\"1cm\"", 2, 1)]
    [InlineData("rong.png", "width:\"3cm\" height:\"3cm\"", 3, 3)]
    [InlineData("dung.jpg", "width:\"1cm\"", 1, 2)]
    public void R23_The_side_not_given_follows_from_the_picture_as_it_is_shown(string name, string size, int width, int height)
    {
        var extent = Rendered(WordFile.Of($"{{{{ '{name}' | word.image {size} alt:\"ảnh\" }}}}")).Body.Descendants(W.Drawing + "extent").Single();
        ((long)extent.Attribute("cx")!, (long)extent.Attribute("cy")!).Should().Be((width * Centimetre, height * Centimetre));
    }

    [Fact]
    public void R23_A_picture_that_fits_is_no_wider_than_its_cell()
    {
        var file = Rendered(WordFile.Of("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1216\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"1216\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>{{ wide | word.image width:\"9cm\" fit:true alt:\"ảnh\" }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"));
        ((long)file.Body.Descendants(W.Drawing + "extent").Single().Attribute("cx")!).Should().Be(1000 * 635);
    }

    [Fact]
    public void R24_Endings_are_declared_once_whatever_their_case()
    {
        var template = WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("pic", altText: "a")}</w:r></w:p><w:p><w:r><w:t>{{{{ photo | word.image width:\"1cm\" alt:\"b\" }}}}</w:t></w:r></w:p>").WithImage("pic", "image1.PNG");
        Rendered(template).Part("[Content_Types].xml").Elements().Select(e => ((string?)e.Attribute("Extension"))?.ToLowerInvariant()).Where(e => e == "png").Should().ContainSingle();
    }

    [Fact]
    public void Without_a_picture_nothing_is_written() => Rendered(WordFile.Of("{{ none | word.image }}")).Body.Descendants(W.Main + "drawing").Should().BeEmpty();

    static RenderedFile Rendered(WordFile template) => RenderedFile.Of(
        template, Data, resources: new NamedFiles(("truong.png", TinyPng.Bytes), ("rong.png", Png(20, 10)), ("dung.jpg", TurnedJpeg(20, 10))));

    // Only the head is looked at; the pixels are those of the smallest picture.
    static byte[] Png(int width, int height)
    {
        var bytes = TinyPng.Bytes.ToArray();
        (bytes[19], bytes[23]) = ((byte)width, (byte)height);
        return bytes;
    }

    // SOI, an EXIF segment with orientation 6, a frame header, EOI.
    static byte[] TurnedJpeg(byte width, byte height) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
        0xFF, 0xC0, 0, 11, 8, 0, height, 0, width, 1, 1, 0x11, 0,
        0xFF, 0xD9,
    ];
}
