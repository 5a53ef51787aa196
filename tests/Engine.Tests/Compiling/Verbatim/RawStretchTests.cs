using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Verbatim;

/// <summary>What stands between <c>{%{</c> and <c>}%}</c> is printed as it stands, over whatever it reaches.</summary>
public sealed class RawStretchTests
{
    const string Data = """{"ten":"An","ds":[1,2]}""";

    [Theory]
    [InlineData("{%{ {{ ten }} }%} {{ ten }}", " {{ ten }}  An")]
    [InlineData("a {%{{{ ten }}\n{{ for x in ds }}\n{{ end }}}%} b {{ ten }}", "a {{ ten }}\n{{ for x in ds }}\n{{ end }} b An")]
    [InlineData("{%{\n{{ ten }}\n}%}\n{{ ten }}", "{{ ten }}\nAn")]
    [InlineData("{{ for x in ds }}\n{%{ {{ x\n}} }%}{{ x }}\n{{ end }}", " {{ x\n}} 1\n {{ x\n}} 2")]
    [InlineData("{%%{ {{ a }}\n}%} {{ b }} }%%}{{ ten }}", " {{ a }}\n}%} {{ b }} An")]
    [InlineData("{%¦{ {{ te¦n }}\n¦}¦%}{{ ten }}", " {{ ten }}\nAn")]
    [InlineData("{{ \"{%{\" }}\n{{ ten }}", "{%{\nAn")]
    public void It_is_text(string template, string expected) => RenderedFile.Of(WordFile.Of(template), Data).Text.Should().Be(expected);

    [Fact]
    public void It_reaches_over_cells_and_rows() =>
        RenderedFile.Of(WordFile.Of("| {%{ {{ ten }} | {{ ten }} |\n| {{ end }} }%} | {{ ten }} |\n{{ ten }}"), Data).Text.Should().Be(" {{ ten }}\n{{ ten }}\n{{ end }} \nAn\nAn");

    [Fact]
    public void What_stands_in_it_besides_text_is_not_looked_into_either()
    {
        var middle = "<w:p><w:r>" + WordDrawings.Picture("anh", altText: "{{ ten }}") + "</w:r><w:fldSimple w:instr=\" QUOTE {{ ten }} \"><w:r><w:t>{{ ten }}</w:t></w:r></w:fldSimple></w:p>";
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t>{{%{{</w:t></w:r></w:p>{middle}<w:p><w:r><w:t>}}%}}{{{{ ten }}}}</w:t></w:r></w:p>").WithImage("anh"), Data);
        file.Text.Should().Be("{{ ten }}\nAn");
        file.Body.Descendants(W.Drawing + "docPr").Single().Attribute("descr")!.Value.Should().Be("{{ ten }}");
        file.Body.Descendants(W.SimpleField).Single().Attribute(W.Main + "instr")!.Value.Should().Be(" QUOTE {{ ten }} ");
    }

    [Fact]
    public void In_an_attribute_it_is_text_too() =>
        RenderedFile.Of(WordFile.Of("<w:p><w:r>" + WordDrawings.Picture("anh", altText: "{%{{{ ten }}}%} {{ ten }}") + "</w:r></w:p>").WithImage("anh"), Data)
            .Body.Descendants(W.Drawing + "docPr").Single().Attribute("descr")!.Value.Should().Be("{{ ten }} An");

    [Theory]
    [InlineData("a {%{ {{ ten }}\nb", "test.docx, document, paragraph 1: «{%{ {{ ten }}»")]
    [InlineData("a\n| b {%%{ | }%} |", "test.docx, document, table 1, row 1, cell 1, paragraph 1: «{%%{»")]
    public void One_that_is_not_closed_is_an_error_at_its_place(string template, string place) =>
        RenderedFile.ErrorsOf(WordFile.Of(template), Data).Select(d => (d.Code, d.Location!.ToString())).Should().Contain(("TPL012", place));

    [Fact]
    public void It_does_not_reach_out_of_a_text_box()
    {
        var box = WordDrawings.TextBox("<w:p><w:r><w:t>{%{ x</w:t></w:r></w:p>");
        RenderedFile.ErrorsOf(WordFile.Of($"<w:p><w:r>{box}</w:r></w:p><w:p><w:r><w:t>}}%}}</w:t></w:r></w:p>"), Data).Should().Contain(d => d.Code == "TPL012");
    }

    [Fact]
    public void A_first_pass_leaves_it_to_the_second()
    {
        var keeping = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };
        var first = RenderedFile.Of(WordFile.Of("{%{ {{ ten }}\n{{ x }} }%}{{ y }}"), "{}", render: keeping);
        RenderedFile.Again(first, """{"ten":"An","y":"!"}""").Text.Should().Be(" {{ ten }}\n{{ x }} !");
    }
}
