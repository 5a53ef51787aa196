using System.Text;
using System.Xml.Linq;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Validation.Linting.Repairs;
using Reports.Engine.Scripting;
using Reports.Engine.Validation.Soundness;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Linting.Repairs;

public sealed class TemplateRepairTests
{
    /// <summary>Body before and after, a run boundary written as ¦.</summary>
    public static TheoryData<string, string> Bodies => new()
    {
        // Tags split over runs are joined; what shares a run with a whole tag is left alone.
        { "Kính gửi {¦{ na¦me }¦}.", "Kính gửi ¦{{ name }}¦." },
        { "Kính gửi {{ name }}¦.", "Kính gửi {{ name }}¦." },
        { "{{a}¦} và {{¦b}}", "{{a}}¦ và ¦{{b}}" },
        // Characters of code; words outside and inside strings keep theirs.
        { "“a” {{ if x == “b” }}c – d{{ end }}", "“a” {{ if x == \"b\" }}c – d{{ end }}" },
        { "{{ x – 1 }}{{ y\u00A0— 2 }}{{ 1…3 }}", "{{ x - 1 }}{{ y - 2 }}{{ 1..3 }}" },
        { "{{– x }} {{ x –}}", "{{ - x }} {{ x - }}" },
        { "{{- x -}}{{~ y ~}}", "{{- x -}}{{~ y ~}}" },
        { "{{ x | string.replace ‘–’ \"“\" }}", "{{ x | string.replace '–' \"“\" }}" },
        // Letters with their marks.
        { "Ho\u0323 te\u0302n: {{ te\u0302n }}", "Họ tên: {{ tên }}" },
        // A tag broken by an Enter.
        { "{{ last_\nname }}", "{{ last_name }}" },
        { "{%{ {{ “x” }} }%}", "{%{ {{ “x” }} }%}" },
        { "không có thẻ nào", "không có thẻ nào" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Tags_are_written_as_they_were_meant(string before, string after)
    {
        var repaired = Repair(WordFile.Of(before).Bytes());

        Runs(repaired.Bytes).Should().Be(after.Replace("\n", "⏎", StringComparison.Ordinal));
        repaired.Parts.Should().HaveCount(before == after ? 0 : 1);
        Repair(repaired.Bytes).Bytes.Should().Equal(repaired.Bytes);
    }

    [Fact]
    public void A_repaired_template_renders_as_before_is_sound_and_has_nothing_more_to_repair()
    {
        var file = WordFile.Of(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{ na</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t>me | string.append ‘!’ }}, xin</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK “{{ na</w:instrText></w:r><w:r><w:instrText>me }}” </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                + $"<w:p><w:r>{WordDrawings.Picture("pic", altText: "Ảnh {{ if name == “An” }}An{{ end }}")}</w:r></w:p>")
            .WithHeader("{{ na¦me }}").WithImage("pic").WithCoreProperties("<dc:title>{{ name | string.append ‘.’ }}</dc:title>")
            .Bytes();

        var repaired = Repair(file);

        repaired.Parts.Should().Equal("docProps/core.xml", "word/document.xml", "word/header1.xml");
        DocumentSoundness.Check(repaired.Bytes, "a.docx").Should().BeEmpty();
        Rendered(repaired.Bytes).Should().Equal(Rendered(file));
        TemplateLint.Check(repaired.Bytes, "a.docx", LintSettings.Default).Should().NotContain(d => d.Code == "TPL005");
        Repair(repaired.Bytes).Parts.Should().BeEmpty();
    }

    [Fact]
    public void Parts_without_anything_to_repair_are_copied_byte_for_byte()
    {
        var file = WordFile.Of("{{ “a” }}").WithHeader("không có gì").WithImage("pic").Bytes();

        var repaired = Repair(file);

        repaired.Parts.Should().Equal("word/document.xml");
        foreach (var (name, bytes) in Entries(file).Where(entry => entry.Name != "word/document.xml"))
            Entries(repaired.Bytes).Should().ContainSingle(entry => entry.Name == name).Which.Bytes.Should().Equal(bytes);
    }

    [Fact]
    public void Tags_of_a_text_template_get_plain_characters_and_its_words_composed_letters() =>
        Encoding.UTF8.GetString(Repair("“Ho\u0323 tên” {{ if x == “a” }}\r\n{{-\ty – 1 -}}"u8.ToArray(), "a.txt").Bytes)
            .Should().Be("“Họ tên” {{ if x == \"a\" }}\r\n{{- y - 1 -}}");

    [Fact]
    public void A_file_that_cannot_be_read_is_not_repaired()
    {
        var diagnostics = new DiagnosticBag();

        TemplateRepair.Repair([.. "PK\u0003\u0004hello"u8], "a.docx", WordTemplate.DefaultSettings, diagnostics).Should().BeNull();

        diagnostics.HasErrors.Should().BeTrue();
    }

    static RepairedTemplate Repair(byte[] file, string name = "a.docx") => TemplateRepair.Repair(file, name, WordTemplate.DefaultSettings, [])!;

    static string Runs(byte[] file) => string.Join("⏎", FinishedFile.Part(file).Descendants(W.Paragraph)
        .Select(paragraph => string.Join("¦", paragraph.Elements(W.Run).Select(run => run.Value))));

    static List<string> Rendered(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        var template = WordTemplate.Compile(file, "a.docx", WordTemplate.DefaultSettings, diagnostics);
        diagnostics.HasErrors.Should().BeFalse();
        var output = new MemoryStream();
        template!.TryRender(JsonData, output, RenderSettings.Lenient);
        return Entries(output.ToArray()).Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal))
            .Select(e => XElement.Load(new MemoryStream(e.Bytes)).ToString(SaveOptions.DisableFormatting)).ToList();
    }

    static Value JsonData => new DataObject { ["name"] = "An" };

    static List<(string Name, byte[] Bytes)> Entries(byte[] file) =>
        [.. FinishedFile.Entries(file).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
}
