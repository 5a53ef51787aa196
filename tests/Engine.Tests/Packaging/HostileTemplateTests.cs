using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Linting;
using Reports.Engine.Tests.Word;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Packaging;

public sealed class HostileTemplateTests
{
    const string Tagged = "<w:p><w:r><w:t>{{ a }}</w:t></w:r></w:p>";

    static readonly WordFile Sound = WordFile.Of("{{ a }}");

    public static TheoryData<string, byte[]> Refused { get; } = new()
    {
        { "DOC019", Sound.WithSettings("<w:attachedTemplate r:id=\"t\"/>").WithLink("t", "attachedTemplate", "https://example.org/a.dotm", isExternal: true, owner: "word/settings.xml").Bytes() },
        { "DOC019", Sound.WithLink("t", "attachedTemplate", "\\\\may-chu\\mau\\a.dotm", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("t", "attachedTemplate", "file://may-chu/a.dotm", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("t", "attachedTemplate", "file:////may-chu/a.dotm", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("t", "attachedTemplate", "HTTPS%3A//example.org/a.dotm", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("o", "oleObject", "mhtml:https://example.org!x", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("f", "frame", "https://example.org/a.htm", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("s", "subDocument", "https://example.org/b.docx", isExternal: true).Bytes() },
        { "DOC115", WordFile.Of("<w:altChunk r:id=\"c\"/>" + Tagged).WithLink("c", "aFChunk", "c.htm").WithPart("word/c.htm", [.. "<html/>"u8], "text/html").Bytes() },
        { "DOC110", Sound.WithHeader("x").WithLink("h2", "header", "khong-co.xml").Bytes() },
        { "DOC110", Sound.WithLink("n", "numbering", "khong-co.xml").Bytes() },
        { "DOC020", WordFile.Zip(Sound.Entries().Select(e => (e.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(e.Bytes).Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))))) },
        { "DOC015", WordFile.Zip(Sound.Entries().Select(e => e.Name == "word/document.xml" ? (e.Name, [.. "<a/>"u8]) : e)) },
        { "DOC009", WordFile.Zip([.. Sound.Entries(), ("word/a.bin", new byte[2_000_000])], System.IO.Compression.CompressionLevel.Optimal) },
    };

    /// <summary>What opening refuses, compiling refuses.</summary>
    public static TheoryData<string, byte[]> RefusedByOpening => DocumentReaderTests.Hostile;

    [Theory]
    [MemberData(nameof(Refused))]
    public void R50_R51_A_template_that_must_not_be_used_is_refused_by_name(string code, byte[] file)
    {
        var problems = new DiagnosticBag();

        WordTemplate.Compile(file, "a.docx", WordTemplate.DefaultSettings, problems).Should().BeNull();

        problems.Should().ContainSingle(p => p.Severity == Severity.Error).Which.Code.Should().Be(code);
        TemplateLint.Check(file, "a.docx", LintSettings.Default).Where(f => f.Code == code).Should().ContainSingle("lint says it once");
    }

    [Theory]
    [MemberData(nameof(RefusedByOpening))]
    public void What_cannot_be_opened_cannot_be_compiled(string code, byte[] file)
    {
        var problems = new DiagnosticBag();

        // A part that no tag can stand in is copied as it is; lint looks at it.
        var settings = WordTemplate.DefaultSettings with { Limits = DocumentReaderTests.Small };
        var template = WordTemplate.Compile(file, "a.docx", settings, problems);

        if (template is null)
            problems.First(p => p.Severity == Severity.Error).Code.Should().Be(code);
        else
            TemplateLint.Check(file, "a.docx", LintSettings.Default with { Word = settings }).Should().Contain(f => f.Code == code);
    }

    [Theory]
    [InlineData("attachedTemplate", "file:///C:/Users/An/AppData/Normal.dotm")]
    [InlineData("attachedTemplate", "C:\\Mau\\Normal.dotm")]
    [InlineData("hyperlink", "https://example.org/")]
    public void What_is_fetched_from_nowhere_is_no_reason_to_refuse(string kind, string target)
    {
        var problems = new DiagnosticBag();

        WordTemplate.Compile(Sound.WithLink("t", kind, target, isExternal: true).Bytes(), "a.docx", WordTemplate.DefaultSettings, problems).Should().NotBeNull();

        problems.Should().BeEmpty();
    }

    [Fact]
    public void A_picture_of_another_machine_is_a_warning()
    {
        var problems = new DiagnosticBag();

        WordTemplate.Compile(Sound.WithLink("t", "image", "https://example.org/a.png", isExternal: true).Bytes(), "a.docx", WordTemplate.DefaultSettings, problems).Should().NotBeNull();

        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(p => p.Code == "DOC114" && p.Severity == Severity.Warning);
    }

    [Fact]
    public void A_lost_picture_is_left_to_the_soundness_of_the_document()
    {
        var problems = new DiagnosticBag();

        WordTemplate.Compile(Sound.WithLink("t", "image", "NULL").Bytes(), "a.docx", WordTemplate.DefaultSettings, problems).Should().NotBeNull();

        problems.Should().BeEmpty();
    }

    // The first two once were the marks of the compiler: what a template says must not be able to look like one.
    [Theory]
    [InlineData("\uFDD0 0 \uFDD1")]
    [InlineData("\uFDD0")]
    [InlineData("&amp;#xFFFE;0&amp;#xFFFF;")]
    [InlineData("\uE000\uFEFF\u200B\uFDEF")]
    public void Every_character_that_XML_allows_is_printed_as_it_stands(string text)
    {
        var paragraph = $"<w:p><w:hyperlink w:tooltip=\"{text}\"><w:r><w:t>{text}{{{{ a }}}}{text}</w:t></w:r></w:hyperlink></w:p>";
        var printed = text.Replace("&amp;", "&", StringComparison.Ordinal);

        var file = RenderedFile.Of(WordFile.Of(paragraph), $$"""{"a":"{{printed}}"}""");

        file.Text.Should().Be(printed + printed + printed);
        file.Body.Descendants(W.Hyperlink).Single().Attribute(W.Main + "tooltip")!.Value.Should().Be(printed);
    }
}
