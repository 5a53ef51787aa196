using System.Text.Json;
using Reports.Engine.Validation.Soundness;

namespace Reports.Tests;

/// <summary>The main job: one file of a branch's year becomes its collective review.</summary>
public sealed class CollectiveReviewTests
{
    const string File = "bao-cao-kiem-diem-tap-the.docx";

    readonly Dossier _dossier = Dossier.Of("thcs-2023.json");

    PrintedDocument Report => new(_dossier.Bytes(File));

    [Fact]
    public void The_command_ends_well_and_names_what_it_wrote()
    {
        _dossier.ExitCode.Should().Be(0, _dossier.Error);
        _dossier.Output.Should().Contain(File);
    }

    [Fact]
    public void The_document_is_sound() => DocumentSoundness.Check(_dossier.Bytes(File), File).Should().BeEmpty();

    [Fact]
    public void The_seven_sections_stand_in_order_under_their_official_headings()
    {
        var lines = Report.Lines;
        var places = Sections().Select(heading => lines.ToList().FindIndex(line => line.EndsWith(heading, StringComparison.Ordinal))).ToList();
        places.Should().NotContain(-1).And.BeInAscendingOrder();
        lines.Where(line => line.StartsWith("Năm ", StringComparison.Ordinal)).Should().Contain("Năm 2023");
    }

    [Fact]
    public void Five_rated_rows_have_four_boxes_each_and_one_of_them_marked()
    {
        var rated = Report.BoxRows.Where(row => row.Count == 4).ToList();
        rated.Should().HaveCount(5);
        foreach (var row in rated)
        {
            row.Select(box => box.Label).Should().Equal("Xuất sắc", "Tốt", "Trung bình", "Kém");
            row.Should().ContainSingle(box => box.Marked);
        }
    }

    [Fact]
    public void Section_VII_has_the_four_levels_and_one_of_them_marked()
    {
        var levels = Report.BoxRows.Where(row => row.Count == 1).SelectMany(row => row).ToList();
        levels.Select(box => box.Label).Should().Equal(
            "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ");
        levels.Should().ContainSingle(box => box.Marked).Which.Label.Should().Be("Hoàn thành tốt nhiệm vụ");
    }

    [Theory]
    [InlineData("622", "100")]
    [InlineData("482", "85,3")]
    [InlineData("83", "14,7")]
    [InlineData("102", "18,1")]
    [InlineData("339", "60,0")]
    [InlineData("121", "21,4")]
    [InlineData("3", "0,5", "99,5")]
    [InlineData("32", "94,1")]
    [InlineData("18", "52,9")]
    [InlineData("4", "11,8")]
    public void A_count_and_its_share_stand_in_one_row_of_a_table(params string[] values) =>
        Report.Tables.SelectMany(table => table).Should().Contain(row => values.All(value => row.Any(cell => cell.Text == value)));

    [Theory]
    [InlineData("20/37, đạt 54,1%")]
    [InlineData("17/37, đạt 45,9%")]
    [InlineData("622/622 học sinh, đạt 100%")]
    public void A_share_stands_in_a_sentence(string words) => Report.Lines.Should().Contain(line => line.Contains(words));

    [Fact]
    public void The_tables_have_merged_header_cells()
    {
        foreach (var word in new[] { "Khối", "TS HS", "Tổng số GV" })
        {
            var table = Report.Tables.First(t => t[0].Any(cell => cell.Text.StartsWith(word, StringComparison.Ordinal)));
            table[0].Should().Contain(cell => cell.Merged, word).And.Contain(cell => cell.Span > 1, word);
        }
    }

    // The headings as the edition states them: the form and its data must say the same.
    static List<string> Sections()
    {
        var edition = Path.Combine(AppContext.BaseDirectory, "templates", "editions", "2023", "edition.json");
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(edition));
        return json.RootElement.GetProperty("sections").EnumerateArray()
            .Select(section => section.GetProperty("heading").GetString()!)
            .ToList();
    }
}
