using System.Reflection;
using Reports.Engine.Diagnostics;
using Reports.Engine.Validation.Soundness;

namespace Reports.Engine.Tests.Soundness;

public sealed class SoundnessTests
{
    public static TheoryData<string> Codes { get; } = [.. SoundnessCases.All.Select((c, i) => $"{c.Code} {i}")];

    // The sentences about what is outside or missing are also those of a refused template: see PackageProblems.
    static readonly string[] SaidOnCompiling = ["DOC019", "DOC110", "DOC114", "DOC115", "DOC146"];

    static SoundnessCase Case(string name) => SoundnessCases.All[int.Parse(name.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_broken_document_is_found(string name)
    {
        var (code, broken, _, place, fileName) = Case(name);

        var findings = DocumentSoundness.Check(broken, fileName);

        findings.Should().Contain(f => f.Code == code);
        findings.Select(f => f.Code).Distinct().Should().BeSubsetOf([code, "DOC143", "DOC144"]);
        findings.First(f => f.Code == code).Location!.ToString().Should().Be(place is null ? fileName : $"{fileName}, {place}");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_sound_neighbour_is_not(string name) =>
        DocumentSoundness.Check(Case(name).Sound, Case(name).FileName).Should().BeEmpty();

    [Theory]
    [InlineData("start", "4294959103", "windows-1252", 0)]
    [InlineData("end", "-8193", "utf-8", 0)]
    [InlineData("middle", "0", "utf-8", 1)]
    [InlineData("start", "42949591030", "utf-8", 1)]
    public void What_LibreOffice_writes_and_Word_reads_is_sound(string alignment, string spacing, string characters, int found)
    {
        var table = $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:jc w:val=\"{alignment}\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var page = $"<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:docGrid w:type=\"lines\" w:linePitch=\"360\" w:charSpace=\"{spacing}\"/></w:sectPr>";
        var fonts = $"<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:font w:name=\"Arial\"><w:charset w:val=\"00\" w:characterSet=\"{characters}\"/></w:font></w:fonts>";
        var file = WordFile.Of($"{table}<w:p/>{page}").WithLink("fonts", "fontTable", "fontTable.xml")
            .WithPart("word/fontTable.xml", System.Text.Encoding.UTF8.GetBytes(fonts), "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");

        DocumentSoundness.Check(file.Bytes(), "a.docx").Where(d => d.Code == "DOC143").Should().HaveCount(found);
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var codes = Factories().Select(m => CodeOf(m)).ToList();

        codes.Should().OnlyHaveUniqueItems();
        SoundnessCases.All.Select(c => c.Code).Distinct().Should().BeEquivalentTo([.. codes, .. SaidOnCompiling]);
    }

    [Fact]
    public void Every_check_is_in_the_list() =>
        SoundnessChecks.All.Select(c => c.GetType()).Should().BeEquivalentTo(
            typeof(SoundnessCheck).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SoundnessCheck))));

    [Fact]
    public void Every_finding_says_what_word_does_and_what_to_do()
    {
        foreach (var finding in SoundnessCases.All.SelectMany(c => DocumentSoundness.Check(c.Broken, c.FileName)))
        {
            finding.Hint.Should().NotBeNull();
            finding.Message.Vietnamese.Should().EndWith(".").And.NotBe(finding.Message.English);
            finding.Message.Vietnamese.IsNormalized().Should().BeTrue();
        }
    }

    [Fact]
    public void A_stream_is_checked_like_bytes() =>
        DocumentSoundness.Check(new MemoryStream([1, 2, 3]), "a.docx").Should().ContainSingle().Which.Code.Should().Be("DOC001");

    static IEnumerable<MethodInfo> Factories() =>
        typeof(DocumentSoundness).Assembly.GetTypes()
            .Where(t => t.Name == "SoundnessProblems")
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Diagnostic) && m.IsAssembly);

    static string CodeOf(MethodInfo factory)
    {
        var arguments = factory.GetParameters().Select(object? (p) =>
            p.ParameterType == typeof(Location) ? new FileLocation("a") : p.ParameterType == typeof(string) ? "x" : Activator.CreateInstance(p.ParameterType));
        return ((Diagnostic)factory.Invoke(null, [.. arguments])!).Code;
    }
}
