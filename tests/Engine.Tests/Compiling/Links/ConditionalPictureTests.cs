using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Links;

/// <summary>A picture of the template that a document does not show is not in its file either; every document is also checked for parts left over.</summary>
public sealed class ConditionalPictureTests
{
    const string Media = "word/media/image1.png";

    static readonly string Picture = $"<w:r>{WordDrawings.Picture("seal")}</w:r>";

    [Theory]
    [InlineData("{\"signed\":false}", false)]
    [InlineData("{\"signed\":true}", true)]
    public void It_is_there_when_its_condition_holds(string data, bool isThere) =>
        Shown(Between("{{ if signed }}", Picture, "{{ end }}"), data).Should().Be((isThere ? 1 : 0, isThere));

    [Theory]
    [InlineData("{\"items\":[]}", 0, false)]
    [InlineData("{\"items\":[1,2,3]}", 3, true)]
    public void In_a_loop_its_file_is_there_once(string data, int pictures, bool isThere) =>
        Shown(Between("{{ for i in items }}", Picture, "{{ end }}"), data).Should().Be((pictures, isThere));

    [Theory]
    [InlineData("{\"a\":true}")]
    [InlineData("{\"a\":false}")]
    public void One_that_stands_elsewhere_too_is_always_there(string data) =>
        Shown($"<w:p><w:r>{WordDrawings.Picture("seal", id: 2)}</w:r></w:p>" + Between("{{ if a }}", Picture, "{{ end }}"), data).Should().Be((data.Contains("true", StringComparison.Ordinal) ? 2 : 1, true));

    [Fact]
    public void It_waits_for_the_second_pass_with_its_condition()
    {
        var keeping = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };
        var first = RenderedFile.Of(Template(Between("{{ if signed }}", Picture, "{{ end }}")), "{\"other\":1}", render: keeping);
        first.PartNames.Should().Contain(Media);
        RenderedFile.Again(first, "{\"signed\":false}").PartNames.Should().NotContain(Media);
        RenderedFile.Again(first, "{\"signed\":true}").PartNames.Should().Contain(Media);
    }

    [Fact]
    public void In_a_note_it_is_the_same()
    {
        var note = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>{{ if a }}</w:t></w:r>" + Picture + "<w:r><w:t>{{ end }}x</w:t></w:r></w:p></w:footnote>";
        var body = "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        var template = WordFile.Of(body).WithFootnotes(note).WithImage("seal", owner: "word/footnotes.xml");
        RenderedFile.Of(template, "{\"a\":false}").PartNames.Should().NotContain(Media);
        RenderedFile.Of(template, "{\"a\":true}").PartNames.Should().Contain(Media);
    }

    [Fact]
    public void One_that_the_line_above_the_notes_shows_too_stays_as_it_is()
    {
        var notes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p>" + Picture + "</w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r>" + WordDrawings.Picture("seal", id: 2) + "</w:r></w:p></w:footnote>";
        var body = Between("{{ if a }}", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "{{ end }}");
        var template = WordFile.Of(body).WithFootnotes(notes).WithImage("seal", owner: "word/footnotes.xml");
        RenderedFile.Of(template, "{\"a\":false}").PartNames.Should().Contain(Media);
        RenderedFile.Of(template, "{\"a\":true}").PartNames.Should().Contain(Media);
    }

    [Fact]
    public void One_that_is_the_file_s_own_picture_stays()
    {
        var template = Template(Between("{{ if a }}", Picture, "{{ end }}")).WithLink("thumb", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", Media, owner: "");
        RenderedFile.Of(template, "{\"a\":false}").PartNames.Should().Contain(Media);
    }

    /// <summary>The ids of relationships begin again in every part: Word's are rId1, rId2 … in each.</summary>
    [Fact]
    public void A_note_means_the_relationships_of_its_own_part()
    {
        var link = "<w:hyperlink r:id=\"rId1\"><w:r><w:t>x</w:t></w:r></w:hyperlink>";
        var file = RenderedFile.Of(
            WordFile.Of($"<w:p>{link}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>").WithHyperlink("rId1", "https://a.org/{{ n }}")
                .WithFootnotes($"<w:footnote w:id=\"2\"><w:p>{link}</w:p></w:footnote>")
                .WithLink("rId1", "hyperlink", "https://b.org/", isExternal: true, owner: "word/footnotes.xml"),
            "{\"n\":1}");
        Target(file, "word/document.xml").Should().Be("https://a.org/1");
        Target(file, "word/footnotes.xml").Should().Be("https://b.org/");
    }

    [Fact]
    public void An_address_in_a_note_is_evaluated()
    {
        var link = "<w:hyperlink r:id=\"rId1\"><w:r><w:t>x</w:t></w:r></w:hyperlink>";
        var file = RenderedFile.Of(
            WordFile.Of("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>").WithFootnotes($"<w:footnote w:id=\"2\"><w:p>{link}</w:p></w:footnote>")
                .WithLink("rId1", "hyperlink", "https://b.org/{{ n }}", isExternal: true, owner: "word/footnotes.xml"),
            "{\"n\":1}");
        Target(file, "word/footnotes.xml").Should().Be("https://b.org/1");
    }

    static string Target(RenderedFile file, string part)
    {
        var id = (string)file.Part(part).Descendants(W.Hyperlink).Single().Attribute(W.RelationshipId)!;
        return Relations.Read(file.Part(part.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels"), part).Single(relation => relation.Id == id).Target;
    }

    static (int Pictures, bool IsThere) Shown(string body, string data)
    {
        var file = RenderedFile.Of(Template(body), data);
        return (file.Body.Descendants(W.Main + "drawing").Count(), file.PartNames.Contains(Media));
    }

    static WordFile Template(string body) => WordFile.Of(body).WithImage("seal");

    static string Between(string open, string xml, string close) =>
        $"<w:p><w:r><w:t>{open}</w:t></w:r></w:p><w:p>{xml}</w:p><w:p><w:r><w:t>{close}</w:t></w:r></w:p><w:p/>";
}
