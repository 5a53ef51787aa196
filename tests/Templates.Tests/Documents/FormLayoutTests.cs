using System.IO.Compression;
using System.Xml.Linq;

namespace Reports.Templates.Tests.Documents;

/// <summary>What an office sends a paper back for, read from the forms themselves.</summary>
public sealed class FormLayoutTests
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A last page must not hold the signature alone: what stands before it goes with it.</summary>
    [Theory]
    [InlineData("nghi-quyet")]
    [InlineData("to-trinh")]
    [InlineData("bao-cao-ket-qua-danh-gia")]
    [InlineData("ke-hoach-khac-phuc")]
    [InlineData("ke-hoach-kiem-diem")]
    [InlineData("bien-ban-hoi-nghi")]
    [InlineData("bien-ban-kiem-phieu")]
    [InlineData("bao-cao-kiem-diem-tap-the")]
    public void The_last_sentence_stays_with_the_signature(string form)
    {
        var body = Part(form, "word/document.xml").Root!.Element(W + "body")!;
        var signature = body.Elements(W + "tbl").Last(table => table.Descendants(W + "pStyle").Any(style => (string?)style.Attribute(W + "val") == "ChuKy"));
        var last = signature.ElementsBeforeSelf(W + "p").Last(paragraph => Style(paragraph) != "LenhMau");
        Keeps(last.Element(W + "pPr")).Should().BeTrue($"«{string.Concat(last.Descendants(W + "t").Select(text => text.Value))}» is the last sentence");
    }

    /// <summary>«Tự đánh giá về cấp độ thực hiện:» is not parted from its boxes.</summary>
    [Theory]
    [InlineData("bao-cao-kiem-diem-tap-the")]
    [InlineData("ban-kiem-diem-02a")]
    [InlineData("ban-kiem-diem-02b")]
    public void The_rating_stays_with_its_boxes(string form)
    {
        var style = Part(form, "word/styles.xml").Root!.Elements(W + "style").Single(one => (string?)one.Attribute(W + "styleId") == "DongTuDanhGia");
        Keeps(style.Element(W + "pPr")).Should().BeTrue();
        var lines = Part(form, "word/document.xml").Descendants(W + "p").Where(paragraph => Style(paragraph) == "DongTuDanhGia").ToList();
        lines.Should().NotBeEmpty().And.OnlyContain(line => Style(line.ElementsAfterSelf().First()) == "DongODanhGia");
    }

    /// <summary>Two ballots stand on a page, the head of one never without its boxes; long heads leave room for that.</summary>
    [Fact]
    public void A_ballot_is_not_parted()
    {
        var document = Part("phieu-xep-loai-chi-bo", "word/document.xml");
        var rows = document.Descendants(W + "tr").Where(row => row.Descendants(W + "p").All(paragraph => Style(paragraph) != "LenhMau")).ToList();
        var styles = Part("phieu-xep-loai-chi-bo", "word/styles.xml").Root!.Elements(W + "style").Where(style => Keeps(style.Element(W + "pPr"))).Select(style => (string?)style.Attribute(W + "styleId")).ToList();
        var loose = rows.SelectMany(row => row.Descendants(W + "p")).Where(paragraph => !Keeps(paragraph.Element(W + "pPr")) && !styles.Contains(Style(paragraph)));
        loose.Select(Style).Should().Equal("GhiChu");

        // Five lines of a head, the star and the space above take 2290 twentieths of a point.
        var heights = rows.Select(row => (int)row.Descendants(W + "trHeight").Single().Attribute(W + "val")!).ToList();
        var page = document.Descendants(W + "sectPr").Single();
        int Margin(string side) => (int)page.Element(W + "pgMar")!.Attribute(W + side)!;
        (2 * (2290 + heights[1..].Sum())).Should().BeLessThan((int)page.Element(W + "pgSz")!.Attribute(W + "h")! - Margin("top") - Margin("bottom"));
    }

    /// <summary>Where a condition leaves rows out, those that are printed are counted: 1, 2, 4 looks as if a row were lost.</summary>
    [Fact]
    public void Rows_under_a_condition_are_counted()
    {
        foreach (var form in Directory.GetFiles(Path.Combine(Repository.Templates, "editions", "2023"), "*.docx").Select(path => Path.GetFileNameWithoutExtension(path)))
        {
            var rows = Part(form, "word/document.xml").Descendants(W + "tr").Select(row => string.Concat(row.Descendants(W + "t").Select(text => text.Value))).ToList();
            rows.Zip(rows.Skip(1)).Where(pair => pair.First.StartsWith("{{ if m.", StringComparison.Ordinal) && pair.Second.Contains("{{ m.number }}", StringComparison.Ordinal)).Should().BeEmpty(form);
        }
    }

    [Fact]
    public void Every_head_prints_names_that_are_not_parted()
    {
        var forms = Directory.GetFiles(Path.Combine(Repository.Templates, "editions", "2023"), "*.docx");
        forms.Select(form => (Form: Path.GetFileName(form), Head: Heads(form))).Where(form => form.Head.Any(text => text.Contains("upcase", StringComparison.Ordinal))).Should().BeEmpty();
    }

    /// <summary>The text of every form has the line spacing that the layout profiles say.</summary>
    [Fact]
    public void The_text_keeps_the_line_spacing_of_the_layouts()
    {
        var twentieths = Repository.Catalogue.Layouts.Select(layout => layout.LinePoints * 20).ToList();
        twentieths.Should().NotBeEmpty().And.OnlyContain(line => line == 360);
        foreach (var form in Directory.GetFiles(Path.Combine(Repository.Templates, "editions", "2023"), "*.docx"))
        {
            var text = Part(Path.GetFileNameWithoutExtension(form), "word/styles.xml").Root!.Elements(W + "style").Single(one => (string?)one.Attribute(W + "styleId") == "ThanBai");
            var spacing = text.Element(W + "pPr")!.Element(W + "spacing")!;
            ((int)spacing.Attribute(W + "line")!, (string?)spacing.Attribute(W + "lineRule")).Should().Be((360, "exact"), form);
        }
    }

    static IEnumerable<string> Heads(string form) => Part(Path.GetFileNameWithoutExtension(form), "word/document.xml").Descendants(W + "p")
        .Where(paragraph => Style(paragraph) is "CoQuanCapTren" or "CoQuanBanHanh").Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)));

    static bool Keeps(XElement? properties) => properties?.Element(W + "keepNext") is { } keeps && (string?)keeps.Attribute(W + "val") is not "0";

    static string? Style(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    static XDocument Part(string form, string part)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Repository.Templates, "editions", "2023", form + ".docx"));
        using var stream = zip.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
