using System.Xml.Linq;
using Reports.Tests.Cases;

namespace Reports.Tests;

/// <summary>The forms of all members as one document to print.</summary>
public sealed class JoinedFormsTests : IDisposable
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    string Joined => Path.Combine(_folder, "ban-kiem-diem.docx");

    [Theory]
    [InlineData("nextPage")]
    [InlineData("oddPage", "--odd-pages")]
    public void Every_member_begins_on_a_new_page_that_is_counted_from_one(string start, params string[] options)
    {
        Generate(options);
        var joined = new PrintedDocument(File.ReadAllBytes(Joined));
        var forms = Directory.GetFiles(Path.Combine(_folder, "ban-kiem-diem")).Order(StringComparer.Ordinal).ToList();
        joined.Lines.Where(line => line.Trim().Length > 0).Should().Equal(
            forms.SelectMany(form => new PrintedDocument(File.ReadAllBytes(form)).Lines).Where(line => line.Trim().Length > 0));

        // Each form has one section of its own, so the sections are the members.
        var sections = Sections(File.ReadAllBytes(Joined));
        sections.Should().HaveCount(forms.Count).And.OnlyContain(section => (string?)section.Element(W + "pgNumType")!.Attribute(W + "start") == "1");
        sections.Skip(1).Select(section => (string?)section.Element(W + "type")?.Attribute(W + "val") ?? "nextPage").Should().OnlyContain(type => type == start);
    }

    [Fact]
    public void Pages_count_from_one_also_where_a_form_does_not_say_so()
    {
        using var checkout = new Checkout();
        checkout.Change(Path.Combine("2023", "ban-kiem-diem-02a.docx"), xml => xml.Replace("<w:pgNumType w:start=\"1\"/>", ""));
        Generate("--templates", checkout.Templates);
        // The form of the first member, a leader, is as it was.
        Sections(File.ReadAllBytes(Joined)).Skip(2).Should().HaveCount(20)
            .And.OnlyContain(section => section.Element(W + "pgNumType") != null && (string?)section.Element(W + "pgNumType")!.Attribute(W + "start") == "1");
    }

    [Fact]
    public void Some_documents_alone_are_not_joined()
    {
        Generate("--document", "ban-kiem-diem-02a");
        Directory.GetFiles(Path.Combine(_folder, "ban-kiem-diem")).Should().HaveCount(20);
        File.Exists(Joined).Should().BeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void Generate(params string[] options)
    {
        var (code, _, error) = ReportsProgram.Run(["generate", Dossier.Sample("thcs-2023.json"), "-o", _folder, .. options]);
        code.Should().Be(0, error);
    }

    static List<XElement> Sections(byte[] docx) => [.. FinishedFile.Part(docx).Descendants(W + "sectPr")];
}
