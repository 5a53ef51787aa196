using System.Text;
using Reports.Engine.Compiling;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Scripting;
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
        { "DOC019", Sound.WithLink("o", "oleObject", "file:///C:/Windows/notepad.exe", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("o", "oleObject", "jar:http://example.org/a!b", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("o", "attachedTemplate", "script:https://example.org/a.sct", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("o", "attachedTemplate", "hTt\tp://example.org/a.dotm", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("o", "attachedTemplate", "http://example.org/a.dotm", isExternal: false).Bytes() },
        { "DOC019", Sound.WithLink("p", "image", "\\\\may-chu\\anh\\a.png", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("p", "image", "file://may-chu/a.png", isExternal: true).Bytes() },
        { "DOC019", Sound.WithLink("q", "frame", "{{ a }}", isExternal: true).Bytes() },
        { "DOC019", Field(" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot; ") },
        { "DOC019", Field(" link Excel.Sheet.12 &quot;C:\\\\a.xlsx&quot; R1C1") },
        { "DOC019", Field("INCLUDETEXT &quot;https://example.org/a.docx&quot;") },
        { "DOC019", Field("INCLUDETEXT {{ a }}") },
        { "DOC019", Field("INCLUDEPICTURE \\\\\\\\may-chu\\\\a.png \\d") },
        { "DOC019", Field("DATABASE \\d &quot;C:\\\\a.mdb&quot;") },
        { "DOC019", Sound.WithFooter("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO excel a b</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").Bytes() },
        { "DOC022", Sound.WithPart("word/VBAProject.bin", [1], "application/octet-stream").Bytes() },
        { "DOC022", Sound.WithPart("word/x.bin", [1], "application/vnd.ms-office.vbaProject").Bytes() },
        { "DOC010", Sound.WithPart("customXml/item1.xml", [.. "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"u8], "application/xml").Bytes() },
        { "DOC010", Sound.WithPart("customXml/item1.xml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<!DOCTYPE a><a/>")], "application/xml").Bytes() },
        { "DOC009", WordFile.Zip([.. Sound.Entries(), .. Enumerable.Range(0, 40).Select(i => ($"word/{i}.bin", new byte[500_000]))], System.IO.Compression.CompressionLevel.Optimal) },
        { "DOC021", Overlapping() },
        { "DOC115", WordFile.Of("<w:altChunk r:id=\"c\"/>" + Tagged).WithLink("c", "aFChunk", "c.htm").WithPart("word/c.htm", [.. "<html/>"u8], "text/html").Bytes() },
        { "DOC110", Sound.WithHeader("x").WithLink("h2", "header", "khong-co.xml").Bytes() },
        { "DOC110", Sound.WithLink("n", "numbering", "khong-co.xml").Bytes() },
        { "DOC020", WordFile.Zip(Sound.Entries().Select(e => (e.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(e.Bytes).Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))))) },
        { "DOC015", WordFile.Zip(Sound.Entries().Select(e => e.Name == "word/document.xml" ? (e.Name, [.. "<a/>"u8]) : e)) },
        { "DOC009", WordFile.Zip([.. Sound.Entries(), ("word/a.bin", new byte[2_000_000])], System.IO.Compression.CompressionLevel.Optimal) },
    };

    static byte[] Field(string code) => WordFile.Of($"<w:p><w:fldSimple w:instr=\"{code}\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>{Tagged}").Bytes();

    // A second line of the directory for the first entry, under a name of the same length.
    static byte[] Overlapping()
    {
        var file = WordFile.Zip([("a", [1]), .. Sound.Entries()]);
        var directory = file.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var line = file[directory..(directory + 47)];
        byte[] twice = [.. file[..directory], .. line, .. line, .. file[(directory + line.Length)..]];
        twice[directory + line.Length + 46] = (byte)'b';
        end += line.Length;
        twice[end + 8]++;
        twice[end + 10]++;
        twice[end + 12] += (byte)line.Length;
        return twice;
    }

    // The settings have some 2,800 nodes and the body 2,100: too many together, were they counted together.
    [Theory]
    [InlineData(1_500, 512, "DOC018")]
    [InlineData(3_500, 512, null)]
    [InlineData(100_000, 7, "DOC011")]
    public void A_file_is_as_large_whatever_was_compiled_before(int nodes, int depth, string? code)
    {
        var nested = string.Concat(Enumerable.Repeat("<w:a><w:a><w:a><w:a><w:a><w:a><w:a/></w:a></w:a></w:a></w:a></w:a></w:a>", 200));
        var file = WordFile.Of(string.Concat(Enumerable.Repeat(Tagged, 300))).WithSettings($"<w:docVars><w:docVar w:name=\"a\" w:val=\"{nodes}\"/></w:docVars>{nested}").Bytes();
        var strict = WordTemplate.DefaultSettings with { Limits = WordTemplate.DefaultSettings.Limits with { Nodes = nodes, Depth = depth } };
        var before = CodesOf(file, strict);
        CodesOf(file, WordTemplate.DefaultSettings).Should().BeEmpty();
        CodesOf(file, strict).Should().Equal(before);
        before.Distinct().Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("settings")]
    public void A_part_with_the_name_of_something_shared_spoils_nothing(string kind)
    {
        var limits = WordTemplate.DefaultSettings.Limits;
        var sound = Sound.WithSettings("<w:zoom w:percent=\"91\"/>");
        var same = sound.Entries().FirstOrDefault(entry => entry.Name == $"word/{kind}.xml").Bytes ?? [1];
        CodesOf(WordFile.Zip([.. sound.Entries(), ($"{kind} {limits.Depth} {limits.Nodes}", same)]), WordTemplate.DefaultSettings).Should().BeEmpty();
        CodesOf(sound.Bytes(), WordTemplate.DefaultSettings).Should().BeEmpty();
    }

    static string?[] CodesOf(byte[] file, WordSettings settings)
    {
        var found = new DiagnosticBag();
        WordTemplate.Compile(file, "a.docx", settings, found);
        return [.. found.Select(d => d.Code)];
    }

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

    [Theory]
    [InlineData("HYPERLINK &quot;https://example.org/&quot; \\o &quot;Xem: trang&quot;")]
    [InlineData("HYPERLINK \\l &quot;javascript:a&quot;")]
    [InlineData("HYPERLINK \\\\\\\\may-chu\\\\a.docx")]
    [InlineData("HYPERLINK C:\\\\a.docx")]
    [InlineData("REF a")]
    [InlineData("PAGE")]
    public void Fields_that_fetch_nothing_are_no_matter(string code)
    {
        var problems = new DiagnosticBag();

        WordTemplate.Compile(Field(code), "a.docx", WordTemplate.DefaultSettings, problems).Should().NotBeNull();

        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("DOC114", "INCLUDEPICTURE &quot;https://example.org/a.png&quot;")]
    [InlineData("DOC114", "INCLUDETEXT phu-luc.docx")]
    [InlineData("DOC146", "HYPERLINK \\o &quot;tip&quot; &quot;javascript:a&quot;")]
    [InlineData("DOC146", "HYPERLINK ms-word:a")]
    public void Fields_that_fetch_what_may_be_fetched_or_start_something_by_a_click_are_a_warning(string code, string field)
    {
        var problems = new DiagnosticBag();

        WordTemplate.Compile(Field(field), "a.docx", WordTemplate.DefaultSettings, problems).Should().NotBeNull();

        problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(p => p.Code == code && p.Severity == Severity.Warning);
    }

    [Fact]
    public void A_template_with_macros_gives_no_document_without_them()
    {
        var template = WordTemplate.Compile(Sound.WithMainType("application/vnd.ms-word.document.macroEnabled.main+xml").WithPart("word/vbaProject.bin", [1], "application/vnd.ms-office.vbaProject").Bytes(), "a.docm", WordTemplate.DefaultSettings, [])!;
        using var target = new MemoryStream();

        template.TryRender(default, target, RenderSettings.Lenient with { FileExtension = ".docx" }).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("DOC022");
        target.Length.Should().Be(0);
        template.TryRender(default, target, RenderSettings.Lenient with { FileExtension = ".docm" }).Succeeded.Should().BeTrue();
    }

    [Fact]
    public void The_parts_of_a_package_share_one_budget_of_nodes()
    {
        var settings = WordTemplate.DefaultSettings with { Limits = Reports.Engine.Packaging.PackageLimits.OfTemplates with { Nodes = 3_000 } };
        var paragraphs = string.Concat(Enumerable.Repeat("<w:p/>", 1_000));
        var problems = new DiagnosticBag();

        WordTemplate.Compile(WordFile.Of(paragraphs).WithHeader(paragraphs).Bytes(), "a.docx", settings, problems).Should().NotBeNull();
        WordTemplate.Compile(WordFile.Of(paragraphs).WithHeader(paragraphs).WithFooter(paragraphs).Bytes(), "a.docx", settings, problems).Should().BeNull();

        problems.Should().ContainSingle().Which.Code.Should().Be("DOC018");
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
