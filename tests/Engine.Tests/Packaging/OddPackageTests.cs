using System.Text;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Packaging;

/// <summary>Packages as other programs write them: what opens in Word opens here.</summary>
public sealed class OddPackageTests
{
    static readonly WordFile File = WordFile.Of($"<w:p><w:r><w:t>{{{{ ten }}}}</w:t></w:r><w:r>{WordDrawings.Picture("p", altText: "x")}</w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>")
        .WithPart("word/dau trang.xml", WordFile.Part("w:hdr", "<w:p><w:r><w:t>{{ ten }}</w:t></w:r></w:p>"), "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml")
        .WithLink("h1", "header", "dau%20trang.xml").WithImage("p", "hoa mai.png");

    [Theory]
    [InlineData("encoded")]
    [InlineData("plain")]
    [InlineData("backslashes")]
    [InlineData("case")]
    public void Names_of_parts_may_be_spelt_otherwise(string way)
    {
        var entries = File.Entries().Select(entry => (Name: Spelt(entry.Name, way), entry.Bytes));
        if (way != "plain")
            entries = entries.Select(entry => (entry.Name, entry.Name.EndsWith(".rels", StringComparison.Ordinal) || entry.Name[0] == '[' ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entry.Bytes).Replace("dau trang", "dau%20trang", StringComparison.Ordinal).Replace("hoa mai", "hoa%20mai", StringComparison.Ordinal)) : entry.Bytes));
        var file = Rendered(WordFile.Zip(entries), """{"ten":"An"}""");
        file.Select(entry => Encoding.UTF8.GetString(entry.Bytes)).Count(text => text.Contains(">An<", StringComparison.Ordinal)).Should().Be(2);
        file.Should().NotContain(entry => entry.Name.Contains('\\'));
    }

    [Theory]
    [InlineData("word/%2e%2e/%2e%2e/a.xml")]
    [InlineData("word%2Fa.xml")]
    [InlineData("word%5Ca.xml")]
    [InlineData("..\\a.xml")]
    [InlineData("\\\\may\\a.xml")]
    public void A_trick_is_a_trick_however_it_is_spelt(string name)
    {
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Zip([.. File.Entries(), (name, [1])]), "a.docx", WordTemplate.DefaultSettings, found).Should().BeNull();
        found.Select(d => d.Code).Should().Equal("DOC102");
    }

    [Fact]
    public void Two_spellings_of_one_name_are_two_entries_of_it()
    {
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Zip([.. File.Entries(), ("word/dau%20trang.xml", [1])]), "a.docx", WordTemplate.DefaultSettings, found).Should().BeNull();
        found.Select(d => d.Code).Should().Equal("DOC101");
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{ ten }}</w:t><!-- c --></w:r></w:p>", 1)]
    [InlineData("<w:p><w:r><w:t>{{ ten }}</w:t><w:t>!</w:t></w:r></w:p>", 2)]
    [InlineData("<w:p><w:r><w:t>{{ te</w:t><w:t>n }}</w:t></w:r></w:p>", 1)]
    [InlineData("<w:p xml:space=\"preserve\"><w:r><w:t>{{ ten }}</w:t> </w:r></w:p>", 1)]
    public void A_tag_leaves_no_empty_run_behind(string body, int runs) =>
        RenderedFile.Of(WordFile.Of(body), """{"ten":"An"}""").Body.Descendants(W.Run).Should().HaveCount(runs);

    [Theory]
    [InlineData("<w:tag w:val=\"&nbsp;\"/>", "", "DOC012")]
    [InlineData("<w:p/>", "\0x", "DOC013")]
    [InlineData("<w:p/>", "\n<!-- c -->\n", null)]
    public void What_no_reader_of_XML_takes_is_refused_and_nothing_else(string inside, string behind, string? code)
    {
        var entries = WordFile.Of(inside).Entries().Select(entry => entry.Name == "word/document.xml" ? (entry.Name, [.. entry.Bytes, .. Encoding.UTF8.GetBytes(behind)]) : entry);
        var found = new DiagnosticBag();
        WordTemplate.Compile(WordFile.Zip(entries), "a.docx", WordTemplate.DefaultSettings, found);
        found.Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void A_signature_over_the_template_is_left_out_and_said()
    {
        const string Type = "application/vnd.openxmlformats-package.digital-signature-";
        var signed = WordFile.Of("{{ ten }}")
            .WithPart("_xmlsignatures/origin.sigs", [], Type + "origin").WithPart("_xmlsignatures/sig1.xml", "<Signature/>"u8.ToArray(), Type + "xmlsignature+xml")
            .WithLink("so", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", owner: "")
            .WithLink("s1", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature", "sig1.xml", owner: "_xmlsignatures/origin.sigs");
        var found = new DiagnosticBag();
        WordTemplate.Compile(signed.Bytes(), "a.docx", WordTemplate.DefaultSettings, found);
        found.Select(d => (d.Code, d.Severity)).Should().Equal(("DOC023", Severity.Note));
        var file = RenderedFile.Of(signed, """{"ten":"An"}""");
        file.PartNames.Should().NotContain(name => name.Contains("signature", StringComparison.Ordinal));
        file.Part("_rels/.rels").Elements().Should().ContainSingle();
        file.Part("[Content_Types].xml").ToString().Should().NotContain("signature");
    }

    [Fact]
    public void A_lost_picture_that_nobody_shows_goes_without_a_word()
    {
        var template = WordFile.Of("{{ ten }}").WithLink("n", "image", "../NULL");
        TemplateLint.Check(template.Bytes(), "a.docx", LintSettings.Default).Select(d => d.Code).Should().NotContain(["DOC110", "DOC112", "DOC144"]);
        var file = RenderedFile.Of(template, """{"ten":"An"}""");
        file.Part("word/_rels/document.xml.rels").ToString().Should().NotContain("NULL");
    }

    [Fact]
    public void A_lost_picture_that_is_shown_is_a_red_cross_and_no_broken_file()
    {
        var template = WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("n", altText: "x")}</w:r><w:r><w:t>{{{{ ten }}}}</w:t></w:r></w:p>").WithLink("n", "image", "../NULL");
        TemplateLint.Check(template.Bytes(), "a.docx", LintSettings.Default).Where(d => d.Code.StartsWith("DOC", StringComparison.Ordinal)).Select(d => (d.Code, d.Severity)).Should().Equal(("DOC110", Severity.Warning));
    }

    [Fact]
    public void A_header_that_is_lost_is_an_error_still() =>
        RenderedFile.ErrorsOf(WordFile.Of("<w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"n\"/></w:sectPr>").WithLink("n", "header", "NULL"), "{}").Select(d => d.Code).Should().Equal("DOC110");

    static string Spelt(string name, string way) => way switch
    {
        "encoded" => name.Replace(" ", "%20", StringComparison.Ordinal),
        "plain" => name,
        "backslashes" => name.Replace('/', '\\'),
        _ => name.ToUpperInvariant(),
    };

    static IReadOnlyList<(string Name, byte[] Bytes)> Rendered(byte[] template, string json)
    {
        var target = new MemoryStream();
        var found = new DiagnosticBag();
        var compiled = WordTemplate.Compile(template, "a.docx", WordTemplate.DefaultSettings, found);
        found.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        compiled!.TryRender(Reports.Engine.Data.JsonValues.Read(Encoding.UTF8.GetBytes(json), "a.json", []), target, Reports.Engine.Scripting.RenderSettings.Lenient).Succeeded.Should().BeTrue();
        return FinishedFile.Entries(target.ToArray());
    }
}
