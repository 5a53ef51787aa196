using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling;

/// <summary>What users of Word templates expect of tags, values and their formats, one requirement a test.</summary>
public sealed class TextRequirements
{
    const string Data = """{"name":"An","items":["a","b"],"lines":"một\nhai","bad":"a\u0001b\uFFFEc","x":true}""";

    [Fact]
    public void R1_A_value_has_the_format_of_the_run_where_its_tag_begins()
    {
        var runs = RenderedFile.Of(WordFile.Of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:r><w:t>{ na</w:t></w:r><w:r><w:t>me }</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>}.</w:t></w:r></w:p>"), Data).Body.Descendants(W.Run).ToList();
        runs.Select(run => $"{run.Element(W.RunProperties)?.Elements().First().Name.LocalName}:{run.Value}").Should().Equal("b:An", "i:.");
    }

    [Theory]
    [InlineData("<w:proofErr w:type=\"spellStart\"/>")]
    [InlineData("<w:bookmarkStart w:id=\"0\" w:name=\"m\"/><w:bookmarkEnd w:id=\"0\"/>")]
    [InlineData("<w:r><w:lastRenderedPageBreak/></w:r>")]
    [InlineData("<w:r><w:softHyphen/></w:r>")]
    [InlineData("<w:r><w:rPr><w:noProof/><w:lang w:val=\"en-US\"/></w:rPr><w:t></w:t></w:r>")]
    public void R3_What_Word_puts_between_the_pieces_of_a_tag_does_not_divide_it(string between)
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t>Chào {{{{ na</w:t></w:r>{between}<w:r><w:t>me }}}}!</w:t></w:r></w:p>"), Data);
        file.Text.Should().Be("Chào An!");
        file.Body.Descendants(W.BookmarkStart).Should().HaveCount(between.Contains("bookmark") ? 1 : 0);
    }

    [Theory]
    [InlineData(MissingNames.Empty, Severity.Warning)]
    [InlineData(MissingNames.Error, Severity.Error)]
    public void R26_Characters_that_no_file_can_hold_are_left_out_and_said(MissingNames names, Severity severity)
    {
        var template = WordTemplate.Compile(WordFile.Of("{{ for i in items }}{{ bad }}{{ end }}").Bytes(), "test.docx", WordTemplate.DefaultSettings, [])!;
        var output = new MemoryStream();
        var result = template.TryRender(JsonValues.Read(Encoding.UTF8.GetBytes(Data), "data.json", []), output, RenderSettings.Lenient with { MissingNames = names });
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "PRN001" && d.Severity == severity && d.Location!.ToString().Contains("paragraph 1"));
        (output.Length > 0).Should().Be(severity == Severity.Warning);
    }

    [Theory]
    [InlineData("both", "{{ lines }}", true)]
    [InlineData("both", "{{ name }}", false)]
    [InlineData("left", "{{ lines }}", false)]
    public void R28_A_broken_line_of_a_justified_paragraph_is_not_stretched(string alignment, string tag, bool expected)
    {
        var template = WordFile.Of($"<w:p><w:pPr><w:jc w:val=\"{alignment}\"/></w:pPr><w:r><w:t>{tag}</w:t></w:r></w:p>");
        foreach (var file in new[] { template, template.WithSettings("<w:zoom w:percent=\"90\"/><w:compat><w:ulTrailSpace/><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"), template.WithSettings("<w:zoom w:percent=\"90\"/><w:rsids/>") })
        {
            var rendered = RenderedFile.Of(file, Data);
            rendered.PartNames.Should().Contain(expected ? "word/settings.xml" : "word/document.xml");
            if (rendered.PartNames.Contains("word/settings.xml"))
                rendered.Part("word/settings.xml").Descendants(W.Main + "doNotExpandShiftReturn").Any().Should().Be(expected);
        }
    }

    [Fact]
    public void R36_Fields_are_updated_only_when_asked()
    {
        var template = WordFile.Of("{{ name }}").WithSettings("<w:zoom w:percent=\"90\"/><w:compat/>");
        RenderedFile.Of(template, Data).Part("word/settings.xml").Element(W.Main + "updateFields").Should().BeNull();
        var asked = RenderedFile.Of(template, Data, WordTemplate.DefaultSettings with { UpdateFields = true }).Part("word/settings.xml");
        asked.Elements().Select(e => e.Name.LocalName).Should().Equal("zoom", "updateFields", "compat");
    }

    [Fact]
    public void R36_A_table_of_contents_keeps_its_marks()
    {
        var body = RenderedFile.Of(WordFile.Of("<w:p><w:fldSimple w:instr=\" PAGEREF _Toc1 \\h \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p><w:p><w:bookmarkStart w:id=\"0\" w:name=\"_Toc1\"/><w:r><w:t>{{ name }}</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>"), Data).Body;
        body.Descendants(W.SimpleField).Single().Attribute(W.Main + "instr")!.Value.Should().Contain("_Toc1");
        body.Descendants(W.BookmarkStart).Single().Attribute(W.Name)!.Value.Should().Be("_Toc1");
    }

    [Fact]
    public void R38_A_text_box_is_evaluated_once_and_printed_twice()
    {
        var file = RenderedFile.Of(WordFile.Of($"<w:p><w:r><w:t>{{{{ n = 0 }}}}</w:t></w:r></w:p><w:p><w:r>{WordDrawings.TextBox("<w:p><w:r><w:t>{{ n = n + 1 }}{{ n }} {{ name }}</w:t></w:r></w:p>")}</w:r></w:p>"), Data);
        file.Body.Descendants(W.TextBoxContent).Select(box => box.Value).Should().Equal("1 An", "1 An");
    }

    [Fact]
    public void R39_Tags_in_fields_are_evaluated()
    {
        var file = RenderedFile.Of(WordFile.Of(
            "<w:p><w:fldSimple w:instr=\" QUOTE &quot;{{ name }}&quot; \"><w:r><w:t>{{ name }}</w:t></w:r></w:fldSimple>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> QUOTE \"{{ na</w:instrText></w:r><w:r><w:instrText>me }}\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"), Data);
        file.Body.Descendants(W.SimpleField).Single().Attribute(W.Main + "instr")!.Value.Should().Be(" QUOTE \"An\" ");
        string.Concat(file.Body.Descendants(W.FieldCode).Select(e => e.Value)).Should().Be(" QUOTE \"An\" ");
        file.Text.Should().Be("An");
    }

    [Fact]
    public void R39_Tags_in_document_properties_are_evaluated()
    {
        var file = RenderedFile.Of(WordFile.Of("{{ name }}").WithCustomProperties("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"So\"><vt:lpwstr xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">{{ name }} &amp; {{ if x }}B{{ end }}</vt:lpwstr></property>"), Data);
        file.Part("docProps/custom.xml").Value.Should().Be("An & B");
    }

    [Fact]
    public void R39_Headers_and_footers_are_rendered_whatever_their_parts_are_called()
    {
        var file = RenderedFile.Of(WordFile.Of("a").WithHeader("Kính gửi {{ name }}", name: "dau-trang").WithFooter("{{ for i in items }}{{ i }}{{ end }}", "first", "chan"), Data);
        file.Part("word/dau-trang.xml").Value.Should().Be("Kính gửi An");
        file.Part("word/chan.xml").Value.Should().Be("ab");
    }

    [Fact]
    public void R46_Values_of_a_loop_keep_the_format_of_their_tag()
    {
        var runs = RenderedFile.Of(WordFile.Of("<w:p><w:r><w:t>{{ for i in items }}</w:t></w:r><w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr><w:t>{{ i }}</w:t></w:r><w:r><w:t>{{ end }}</w:t></w:r></w:p>"), Data).Body.Descendants(W.Run).ToList();
        runs.Should().HaveCount(2).And.OnlyContain(run => run.Element(W.RunProperties)!.Elements().Count() == 2);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", ".docm", "application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", ".dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    public void R49_The_document_says_what_its_ending_says(string type, string ending, string expected)
    {
        var template = WordTemplate.Compile(WordFile.Of("{{ name }}").WithMainType(type).Bytes(), "test", WordTemplate.DefaultSettings, [])!;
        var output = new MemoryStream();
        template.TryRender(JsonValues.Read(Encoding.UTF8.GetBytes(Data), "data.json", []), output, RenderSettings.Lenient with { FileExtension = ending });
        FinishedFile.Part(output.ToArray(), "[Content_Types].xml").Elements().Single(e => (string?)e.Attribute("PartName") == "/word/document.xml").Attribute("ContentType")!.Value.Should().Be(expected);
    }

    [Fact]
    public void R52_Tags_in_alternative_texts_are_evaluated() =>
        RenderedFile.Of(WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("pic", altText: "Ảnh {{ name }}")}</w:r></w:p>").WithImage("pic"), Data)
            .Body.Descendants(W.Drawing + "docPr").Single().Attribute("descr")!.Value.Should().Be("Ảnh An");

    [Fact]
    public void R57_A_loop_without_end_is_stopped_by_name()
    {
        var limits = RenderSettings.Lenient with { Limits = RenderSettings.Lenient.Limits with { LoopSteps = 1000 } };
        RenderedFile.ErrorsOf(WordFile.Of("{{ while true }}\na\n{{ end }}"), Data, render: limits).Should().ContainSingle().Which.Location!.ToString().Should().Contain("paragraph 1");
    }

    [Fact]
    public void R57_A_render_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        RenderedFile.ErrorsOf(WordFile.Of("{{ for i in 1..100000 }}\na\n{{ end }}"), Data, render: RenderSettings.Lenient with { Cancellation = source.Token }).Should().NotBeEmpty();
    }

    [Fact]
    public void R31_What_is_missing_stays_as_its_tag_for_a_second_pass() =>
        RenderedFile.Of(WordFile.Of("{{ name }} {{ so_luong | math.round }}"), Data, render: RenderSettings.Lenient with { MissingNames = MissingNames.Keep }).Text.Should().Be("An {{ so_luong | math.round }}");

    [Fact]
    public void R43_A_template_renders_the_same_on_many_threads()
    {
        var template = WordTemplate.Compile(WordFile.Of("| {{ for i in items }}{{ i }} | {{ name }}{{ end }} |").WithHeader("{{ name }}").Bytes(), "test.docx", WordTemplate.DefaultSettings, [])!;
        var data = JsonValues.Read(Encoding.UTF8.GetBytes(Data), "data.json", []);
        var documents = new byte[16][];
        Parallel.For(0, documents.Length, i =>
        {
            var output = new MemoryStream();
            template.TryRender(data, output, RenderSettings.Lenient);
            documents[i] = output.ToArray();
        });
        documents.Should().OnlyContain(document => document.SequenceEqual(documents[0]));
    }

    [Theory]
    [InlineData("{{ items | array.sort | array.join ', ' }}", "a, b")]
    [InlineData("{{ items | array.size }}", "2")]
    public void R56_Lists_are_sorted_grouped_and_counted(string tag, string expected) => RenderedFile.Of(WordFile.Of(tag), Data).Text.Should().Be(expected);

    [Fact]
    public void R42_Numbers_and_dates_follow_the_culture_asked_for()
    {
        var settings = RenderSettings.Lenient with { Culture = ScriptCulture.Vietnamese };
        RenderedFile.Of(WordFile.Of("{{ 1234567.5 | object.format 'N1' }} {{ '2026-03-05' | vi.date }}"), Data, render: settings).Text.Should().Be("1.234.567,5 05/3/2026");
    }
}
