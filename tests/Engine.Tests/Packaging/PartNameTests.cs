using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Linting;
using Reports.Engine.Validation.Linting.Annotations;
using Reports.Engine.Validation.Linting.Repairs;
using Reports.Engine.Merging;
using Reports.Engine.Packaging;
using Reports.Engine.Scripting;
using Reports.Engine.Tests.Outlines;

namespace Reports.Engine.Tests.Packaging;

/// <summary>Any one name of a package spelt with an escape: what is made of the package is the same, and names each part once.</summary>
public sealed class PartNameTests
{
    static readonly Value Data = JsonValues.Read(Encoding.UTF8.GetBytes("""{"a":"x","b":{"c":"y"},"title":"t","ok":true,"rows":[{"name":"An","n":1,"items":["p"]}],"none":[],"text":"**b**","link":"https://example.org/","img":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}"""), "a.json", []);

    // The last has no comments: those of lint are a part that is added.
    static readonly WordFile[] Files = [TaggedFile.Everything, LittleOfEverything.File, WordFile.Of("{{ a }} {{ b.c }}").WithHyperlink("h", "https://example.org/").WithHeader("{{ a }}")];

    public static IEnumerable<object[]> Names => Files.SelectMany((file, number) => file.Entries().Select(entry => new object[] { number, entry.Name }));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_is_rendered_looked_at_and_repaired_as_with_its_usual_name(int number, string name)
    {
        var plain = Files[number].Bytes();
        foreach (var spelt in Spelt(Files[number], name))
        {
            NamesOf(Rendered(spelt)).Should().Equal(NamesOf(Rendered(plain)));
            var findings = TemplateLint.Check(spelt, "a.docx", LintSettings.Default);
            findings.Select(finding => finding.Code).Should().Equal(TemplateLint.Check(plain, "a.docx", LintSettings.Default).Select(finding => finding.Code));
            NamesOf(TemplateAnnotation.Annotate(spelt, "a.docx", findings, Language.English, PackageLimits.Default)!)
                .Should().Equal(NamesOf(TemplateAnnotation.Annotate(plain, "a.docx", findings, Language.English, PackageLimits.Default)!));
            NamesOf(TemplateRepair.Repair(spelt, "a.docx", WordTemplate.DefaultSettings, [])!.Bytes).Should().HaveSameCount(Files[number].Entries());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_joined_as_with_its_usual_name(int number, string name)
    {
        var plain = Rendered(Files[number].Bytes());
        foreach (var spelt in Spelt(Files[number], name))
        {
            var joined = NamesOf(Joined(plain, Rendered(spelt)));
            joined.Should().HaveSameCount(NamesOf(Joined(plain, plain)));
        }
    }

    [Fact]
    public void A_relationship_that_is_dropped_is_dropped_from_a_list_of_any_spelling()
    {
        var template = WordFile.Of("{{ a }}").WithLink("n", "image", "../NULL");
        foreach (var spelt in Spelt(template, "word/_rels/document.xml.rels"))
            FinishedFile.Entries(Rendered(spelt)).Select(entry => Encoding.UTF8.GetString(entry.Bytes)).Should().NotContain(text => text.Contains("NULL", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_of_an_earlier_render_keeps_its_number_in_any_spelling()
    {
        var template = WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("p", altText: "x")}</w:r></w:p><w:p><w:r><w:t>{{{{ img | word.image }}}}</w:t></w:r></w:p>").WithImage("p", "reports1.png");
        foreach (var spelt in Spelt(template, "word/media/reports1.png"))
            NamesOf(Rendered(spelt)).Should().Contain("word/media/reports2.png");
    }

    [Fact]
    public void Two_documents_that_spell_a_name_differently_have_two_parts_of_two_names()
    {
        static byte[] Document(string name, byte[] picture) => WordFile.Zip(WordFile.Of($"<w:p><w:r>{WordDrawings.Picture("p", altText: "x")}</w:r></w:p>").WithImage("p", "hoa mai.png", picture).Entries()
            .Select(entry => (entry.Name.Replace("hoa mai", name, StringComparison.Ordinal), entry.Bytes)));
        NamesOf(Joined(Document("hoa mai", TinyPng.Bytes), Document("hoa%20mai", [.. TinyPng.Bytes, 0]))).Where(name => name.StartsWith("word/media/", StringComparison.Ordinal)).Should().HaveCount(2);
    }

    // One letter of the name, one of the ending.
    static IEnumerable<byte[]> Spelt(WordFile file, string name)
    {
        foreach (var at in new[] { name.LastIndexOf('/') + 2, name.Length - 2 })
        {
            var spelt = $"{name[..at]}%{(int)name[at]:x2}{name[(at + 1)..]}";
            yield return WordFile.Zip(file.Entries().Select(entry => (entry.Name == name ? spelt : entry.Name, entry.Bytes)));
        }
    }

    static byte[] Rendered(byte[] template)
    {
        var target = new MemoryStream();
        var found = new DiagnosticBag();
        var compiled = WordTemplate.Compile(template, "a.docx", WordTemplate.DefaultSettings, found);
        found.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        compiled!.TryRender(Data, target, RenderSettings.Lenient).Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        return target.ToArray();
    }

    static byte[] Joined(params byte[][] documents)
    {
        using var merge = new WordMerge(MergeSettings.Default);
        var found = new DiagnosticBag();
        foreach (var document in documents)
            merge.Add(document, "a.docx", found);
        found.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        var target = new MemoryStream();
        merge.Complete(target);
        return target.ToArray();
    }

    // As packages compare them; every name once, or the package is refused.
    static List<string> NamesOf(byte[] package)
    {
        var problems = new DiagnosticBag();
        var names = PackageReader.Read(package, "b.docx", PackageLimits.Default, problems)?.Parts.Select(part => PartNames.Plain(part.Name)).Order(StringComparer.Ordinal).ToList();
        problems.Should().BeEmpty();
        return names!;
    }
}
