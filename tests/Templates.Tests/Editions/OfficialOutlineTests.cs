using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Reports.Templates.Editions;

namespace Reports.Templates.Tests.Editions;

/// <summary>The forms say, heading by heading, what the guidance prints.</summary>
public sealed class OfficialOutlineTests
{
    static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static readonly string[] HeadingStyles = ["GiuaDam", "DeMucI", "DeMuc1"];

    // What stands behind the signature only where there are facts for it, or inside I.2.
    static readonly string[] Ours =
    [
        "Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức", "Đánh giá, xếp loại chất lượng đảng viên", "Nhận xét của cấp ủy nơi cư trú",
    ];

    // One block a form: its id after «#», then its lines in order; «…» stands for what is filled in.
    static readonly IReadOnlyDictionary<string, string[]> Official = File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "Templates.Tests", "Editions", "official", "2025.txt"))
        .Split("# ", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0], lines => lines[1..]);

    public static TheoryData<string> Forms => [.. Official.Keys];

    public static IEnumerable<object[]> Reviews =>
        from edition in Repository.Catalogue.Editions
        from document in edition.Documents
        where document.Form.MemberForm is not null || document.Id == "bao-cao-kiem-diem-tap-the"
        select new object[] { edition.Id, document.Id };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_of_2025_has_the_lines_of_the_guidance_in_their_order(string form)
    {
        var paragraphs = Paragraphs(Document("2025", form));
        paragraphs.Select(paragraph => paragraph.Text).Should().ContainInOrder(Official[form]);
        paragraphs.Where(paragraph => HeadingStyles.Contains(paragraph.Style)).Select(paragraph => paragraph.Text).Except(Ours)
            .Should().BeSubsetOf(Official[form]);
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Every_heading_of_an_edition_stands_in_its_form(string edition, string id)
    {
        var document = Document(edition, id);
        var data = Repository.Catalogue.Editions.Single(one => one.Id == edition).Data;
        var sections = data.MemberForms.FirstOrDefault(form => form.Id == document.Form.MemberForm)?.Sections ?? data.Sections;

        // A form may print a heading behind a dash where the others have a number.
        Paragraphs(document).Select(paragraph => Regex.Replace(paragraph.Text, @"^([IVX]+\.|\d+\.|-) ", ""))
            .Should().ContainInOrder(sections.Select(section => section.Heading));
    }

    static DocumentEntry Document(string edition, string id) =>
        Repository.Catalogue.Editions.Single(one => one.Id == edition).Documents.Single(document => document.Id == id);

    static List<(string? Style, string Text)> Paragraphs(DocumentEntry document)
    {
        using var zip = ZipFile.OpenRead(document.TemplatePath);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return [.. XDocument.Load(part).Descendants(Word + "p").Select(paragraph => (
            (string?)paragraph.Element(Word + "pPr")?.Element(Word + "pStyle")?.Attribute(Word + "val"), Text(paragraph)))];
    }

    // A box is drawn before its label; what a tag or dots fill in is «…».
    static string Text(XElement paragraph)
    {
        var text = string.Concat(paragraph.Descendants(Word + "t").Select(piece => piece.Value)).TrimStart('☐');
        return Regex.Replace(text, @"\{\{ if .*\{\{ end \}\}", "…");
    }
}
