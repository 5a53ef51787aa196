using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling;

/// <summary>A tag is filled in wherever Word shows it, or somebody says that it is left over.</summary>
public sealed class LeftoverTests
{
    const string Data = """{"ten":"An","ky_hieu":"HD","ds":[1,2]}""";
    const string Ruby = "<w:p><w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"20\"/><w:hpsBaseText w:val=\"20\"/><w:lid w:val=\"vi-VN\"/></w:rubyPr><w:rt>RT</w:rt><w:rubyBase>BASE</w:rubyBase></w:ruby></w:r></w:p>";

    [Theory]
    [InlineData("<w:r><w:t>a {{ te</w:t></w:r><w:r><w:t>n }} b</w:t></w:r>", "a An b")]
    [InlineData("<w:r><w:t>{{ for x in ds }}{{ x }},{{ end }}</w:t></w:r>", "1,2,")]
    public void In_phonetic_guides_it_is_filled_in(string runs, string expected)
    {
        var ruby = RenderedFile.Of(WordFile.Of(Ruby.Replace("RT", runs, StringComparison.Ordinal).Replace("BASE", runs, StringComparison.Ordinal)), Data).Body;
        Words(ruby.Descendants(W.RubyText).Single()).Should().Be(expected);
        Words(ruby.Descendants(W.RubyBase).Single()).Should().Be(expected);
    }

    [Fact]
    public void In_the_formats_of_numbers_it_is_filled_in_besides_what_documents_add()
    {
        var list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"{{ ky_hieu }}-%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{{ x }}</w:t></w:r></w:p>";
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t>{{{{ for x in ds }}}}{{{{ word.restart }}}}</w:t></w:r></w:p>{item}<w:p><w:r><w:t>{{{{ end }}}}</w:t></w:r></w:p>").WithNumbering(list), Data);
        var numbering = file.Part("word/numbering.xml");
        numbering.Descendants(W.Main + "lvlText").Select(e => (string?)e.Attribute(W.Value)).Should().OnlyContain(format => format == "HD-%1");
        numbering.Elements(W.Main + "num").Should().HaveCount(2);
    }

    [Fact]
    public void In_variables_of_the_document_it_is_filled_in_besides_the_settings_of_ours()
    {
        var settings = RenderedFile.Of(
            WordFile.Of("x").WithSettings("<w:zoom w:percent=\"90\"/><w:docVars><w:docVar w:name=\"v\" w:val=\"{{ ten }} {{ if ds }}1{{ end }}\"/></w:docVars>"), Data, WordTemplate.DefaultSettings with { UpdateFields = true }).Part("word/settings.xml");
        settings.Descendants(W.Main + "docVar").Single().Attribute(W.Value)!.Value.Should().Be("An 1");
        settings.Element(W.Main + "updateFields").Should().NotBeNull();
    }

    [Fact]
    public void It_may_be_spelt_with_references_to_characters() => RenderedFile.Of(
            WordFile.Of("x").WithSettings("<w:docVars><w:docVar w:name=\"v\" w:val=\"&#123;&#x7B; ten }}\"/></w:docVars>"), Data).Part("word/settings.xml")
        .Descendants(W.Main + "docVar").Single().Attribute(W.Value)!.Value.Should().Be("An");

    [Fact]
    public void In_prompts_of_forms_it_is_filled_in()
    {
        var field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/><w:enabled/><w:helpText w:type=\"text\" w:val=\"Gõ {{ ten }}\"/><w:textInput><w:default w:val=\"{{ ten }}\"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var body = RenderedFile.Of(WordFile.Of(field), Data).Body;
        body.Descendants(W.Main + "helpText").Single().Attribute(W.Value)!.Value.Should().Be("Gõ An");
        body.Descendants(W.Main + "default").Single().Attribute(W.Value)!.Value.Should().Be("An");
    }

    [Theory]
    [InlineData("word/glossary/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml", "<w:docParts><w:docPart><w:docPartBody><w:p><w:r><w:t>Gõ {{ </w:t></w:r><w:r><w:t>ten }}</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts>", "w:glossaryDocument", "document: «{{ ten }}»")]
    [InlineData("customXml/item1.xml", "application/xml", "<b>{{ ten }}</b>", "w:a", "item1: «{{ ten }}»")]
    public void Elsewhere_it_is_a_warning(string name, string type, string xml, string root, string place)
    {
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Of("x").WithPart(name, WordFile.Part(root, xml), type).Bytes(), "mau.docx", WordTemplate.DefaultSettings, found).Should().NotBeNull();
        found.Select(d => (d.Code, d.Severity, d.Location!.ToString())).Should().Equal(("TPL014", Severity.Warning, "mau.docx, " + place));
    }

    [Fact]
    public void In_a_workbook_within_the_file_it_is_a_warning()
    {
        var workbook = WordFile.Zip([("xl/sharedStrings.xml", "<sst><si><t>{{ ten }}</t></si></sst>"u8.ToArray())]);
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Of("x").WithPart("word/embeddings/a.xlsx", workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").Bytes(), "mau.docx", WordTemplate.DefaultSettings, found);
        found.Select(d => (d.Code, d.Location!.ToString())).Should().Equal(("TPL014", "mau.docx, a: «{{ ten }}»"));
    }

    [Fact]
    public void In_the_text_itself_where_nobody_fills_it_in_it_is_an_error() =>
        RenderedFile.ErrorsOf(WordFile.Of("<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>").WithLink("p", "image", "file:///anh/{{ ten }}.png", isExternal: true), Data)
            .Select(d => d.Code).Should().Equal("TPL014");

    [Theory]
    [InlineData("{%{ {{ ten }} }%}")]
    [InlineData("{{ '{{ ten }}' }}")]
    [InlineData("{{ ma }}")]
    public void What_is_kept_on_purpose_and_what_values_say_is_not_left_over(string template) =>
        RenderedFile.ErrorsOf(WordFile.Of(template), """{"ma":"{{ ten }}"}""").Should().BeEmpty();

    [Fact]
    public void A_first_pass_may_leave_tags_everywhere()
    {
        var keeping = RenderSettings.Lenient with { MissingNames = MissingNames.Keep };
        var first = RenderedFile.Of(WordFile.Of("{{ ten }}").WithSettings("<w:docVars><w:docVar w:name=\"v\" w:val=\"{{ ten }}\"/></w:docVars>"), "{}", render: keeping);
        RenderedFile.Again(first, Data).Part("word/settings.xml").Descendants(W.Main + "docVar").Single().Attribute(W.Value)!.Value.Should().Be("An");
    }

    static string Words(System.Xml.Linq.XElement element) => string.Concat(element.Descendants(W.Text).Select(text => text.Value));
}
