using System.Diagnostics;
using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Tests.Outlines.Differences;

public sealed class OutlineDifferenceTests
{
    // Old document ⇶ new document ⇶ what is printed; / parts lines.
    [Theory]
    [InlineData("một", "một", "")]
    [InlineData("Có 12 đảng viên", "Có 13 đảng viên", "body, paragraph 1: changed/    ¶ Có [-12-]{+13+} đảng viên/")]
    [InlineData("một\nhai", "một\nmới\nhai", "body, paragraph 2: added/    {+¶ mới+}/")]
    [InlineData("một\ncũ\nhai", "một\nhai", "body, paragraph 2: removed/    [-¶ cũ-]/")]
    [InlineData("a b\nc d", "c d\na b", "body, paragraph 1: removed/    [-¶ a b-]/body, paragraph 2: added/    {+¶ a b+}/")]
    [InlineData("| TT | Tên |\n| 1 | An |", "| TT | Tên |\n| 1 | Ân |", "body, table 1, row 2: changed/    row | 1 | [-An-]{+Ân+} |/")]
    [InlineData("x\n| a | b |\n| c | d |", "x\n| a | b |", "body, table 1, row 2: removed/    [-row | c | d |-]/")]
    [InlineData("hoàn toàn khác", "không giống gì", "body, paragraph 1: changed/    ¶ [-hoàn-]{+không+} [-toàn-]{+giống+} [-khác-]{+gì+}/")]
    public void A_difference_names_the_place_and_the_words(string old, string @new, string printed) =>
        Between(WordFile.Of(old), WordFile.Of(@new)).ToString().Replace('\n', '/').Should().Be(printed);

    [Fact]
    public void A_difference_speaks_vietnamese() =>
        Between(WordFile.Of("| a |"), WordFile.Of("| b |")).In(Language.Vietnamese).Should().StartWith("thân văn bản, bảng 1, hàng 1: đổi\n");

    [Theory]
    [InlineData("a", "b", "text, line 1: changed/    [-a-]{+b+}/")]
    [InlineData("# một/hai", "# một//hai", "text, line 2: added/    {++}/")]
    [InlineData("a/  b", "a/b", "text, line 2: changed/    [-  -]b/")]
    [InlineData("== x/y", "== x/z", "text, line 2: changed/    [-y-]{+z+}/")]
    public void A_text_is_compared_line_by_line(string old, string @new, string printed) =>
        OutlineDifference.BetweenTexts(old.Replace('/', '\n'), @new.Replace('/', '\n')).ToString().Replace('\n', '/').Should().Be(printed);

    [Fact]
    public void One_merged_cell_is_one_changed_row() =>
        Between(WordFile.Of("| a | b |\n| c | |"), WordFile.Of("| a | b |\n| c |")).Changes.Should().ContainSingle()
            .Which.Place.ToString().Should().Be("body, table 1, row 2");

    [Fact]
    public void One_margin_is_one_changed_section() =>
        Between(OutlinePairs.Shown["margin"].One, OutlinePairs.Shown["margin"].Other).ToString().Should()
            .Be("body, section 1: changed\n    section [margins top 20, right 15, bottom 20, left [-20-]{+21+} mm]\n");

    [Fact]
    public void A_part_that_only_one_side_has_is_added_or_removed()
    {
        var difference = Between(WordFile.Of("a"), WordFile.Of("a").WithFooter("cuối"));

        difference.Changes.Select(c => $"{c.Kind} {c.Place}").Should().Equal("Changed body, section 1", "Added footer of section 1, paragraph 1");
    }

    [Fact]
    public void Rows_hold_both_sides_whole()
    {
        var old = WordFile.Of("một\nhai\n| a | b |\nba");
        var @new = WordFile.Of("hai\n| a | c |\n| d |\nbốn");

        var difference = Between(old, @new);

        Side(difference, r => r.Old).Should().Equal(Lines(old));
        Side(difference, r => r.New).Should().Equal(Lines(@new));
        foreach (var row in difference.Rows.Where(r => r.Kind == DifferenceKind.Changed))
        {
            string.Concat(row.Pieces.Where(p => p.Kind != DifferenceKind.Added).Select(p => p.Text)).Should().Be(row.Old!.Text);
            string.Concat(row.Pieces.Where(p => p.Kind != DifferenceKind.Removed).Select(p => p.Text)).Should().Be(row.New!.Text);
        }
    }

    [Fact]
    public void Lines_read_back_stand_where_the_blocks_stood()
    {
        var outline = DocumentOutline.Of(LittleOfEverything.File.Bytes());

        var read = OutlineLines.Of(outline.ToString()).SelectMany(p => p.Lines).Skip(1).Select(l => $"{l.Text} @ {l.Place}");

        read.Should().Equal(outline.Parts.SelectMany(p => p.Blocks).SelectMany(Flat).Select(b => $"{b.Line} @ {b.Place}"));
    }

    [Fact]
    public void Long_documents_that_share_nothing_are_compared_in_a_moment()
    {
        var old = string.Join('\n', Enumerable.Repeat("¶ a", 20_000).Concat(Enumerable.Range(0, 20_000).Select(i => $"¶ cũ {i}")));
        var @new = string.Join('\n', Enumerable.Repeat("¶ b", 20_000).Concat(Enumerable.Range(0, 20_000).Select(i => $"¶ mới {i}")));
        var clock = Stopwatch.StartNew();

        OutlineDifference.Between(old, @new).Changes.Should().HaveCount(80_000);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    static OutlineDifference Between(WordFile old, WordFile @new) =>
        OutlineDifference.Between(DocumentOutline.Of(old.Bytes()), DocumentOutline.Of(@new.Bytes()));

    static IEnumerable<string> Side(OutlineDifference difference, Func<DifferenceRow, OutlineLine?> side) =>
        difference.Rows.Select(side).OfType<OutlineLine>().Select(l => l.Text);

    static IEnumerable<string> Lines(WordFile file) =>
        DocumentOutline.Of(file.Bytes()).ToString().Split('\n').Where(l => l.Length > 0 && !l.StartsWith("==", StringComparison.Ordinal)).Select(l => l.Trim());

    static IEnumerable<OutlineBlock> Flat(OutlineBlock block) => block.Blocks.SelectMany(Flat).Prepend(block);
}
