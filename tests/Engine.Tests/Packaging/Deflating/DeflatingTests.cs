using System.Text;
using Reports.Engine.Scripting.Analysis;

namespace Reports.Engine.Tests.Packaging.Deflating;

public sealed class DeflatingTests
{
    const string Cell = "</w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/></w:tcPr><w:p><w:r>";

    static readonly StretchStep Enter = new(StretchStepKind.Enter);
    static readonly StretchStep Loop = new(StretchStepKind.EnterLoop);
    static readonly StretchStep Leave = new(StretchStepKind.Leave);

    [Fact]
    public void Nothing_written_is_an_empty_stream() => new PlannedPart([]).ShouldBeWhole();

    [Fact]
    public void Nothing_but_values_is_whole() =>
        new PlannedPart([]).WriteRaw("Đảng bộ xã").WriteValue("").WriteValue("𠀀 ☒").WriteEnding().ShouldBeWhole();

    [Fact]
    public void A_table_of_many_rows_takes_a_few_bytes_a_cell()
    {
        var (head, cell, row) = (PlannedPart.Static("<w:tbl><w:tr>" + Cell), PlannedPart.Static(Cell), PlannedPart.Static("</w:tr>"));
        var part = new PlannedPart([head, Loop, PlannedPart.Print, cell, PlannedPart.Print, row, Leave]);
        part.Write(head);
        for (var i = 0; i < 10_000; i++)
            part.WriteValue($"{i}").Write(cell).WriteValue("Tốt").Write(row);
        part.ShouldBeWhole();
        part.Packed.Length.Should().BeLessThan(10_000 * 24);
    }

    [Fact]
    public void Values_longer_than_the_window_cut_what_lies_behind_them_off()
    {
        var (first, second) = (PlannedPart.Static(Cell + Cell), PlannedPart.Static(Cell + "<w:b/>" + Cell));
        var part = new PlannedPart([first, PlannedPart.Print, second]);
        for (var length = 32_500; length < 33_200; length += 7)
            part.Write(first).WriteValue(new string('x', length)).Write(second).Write(second).WriteRaw(new string('y', length)).Write(second);
        part.ShouldBeWhole();
    }

    [Fact]
    public void A_stretch_longer_than_the_window_is_whole_also_when_it_comes_again()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 90_000; i++)
            text.Append(Cell).Append(i * 7919 % 1000);
        var (stretch, other) = (PlannedPart.Static(text.ToString()), PlannedPart.Static(text.ToString(100, 40_000)));
        new PlannedPart([stretch, PlannedPart.Print, other]).Write(stretch).WriteValue("a").Write(other).Write(stretch).Write(other).Write(other)
            .ShouldBeWhole();
    }

    [Fact]
    public void What_long_values_repeat_is_found()
    {
        var part = new PlannedPart([]);
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"Chi bộ {i * 7919 % 1000} họp thường kỳ. "));
        for (var i = 0; i < 50; i++)
            part.WriteValue(text).WriteRaw("ngắn").WriteValue(text[(i * 10)..]);
        part.ShouldBeWhole();
        part.Packed.Length.Should().BeLessThan(part.Length / 20);
    }

    [Fact]
    public void Values_of_megabytes_are_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{i * 7919L % 100_003} đồng chí\n"));
        new PlannedPart([]).WriteValue(text).WriteRaw(text[..100_000]).WriteRaw(text).ShouldBeWhole();
    }

    [Fact]
    public void A_branch_left_out_is_not_copied_from()
    {
        var (yes, no, after) = (PlannedPart.Static(Cell + "có"), PlannedPart.Static(Cell + "không"), PlannedPart.Static(Cell + "có" + Cell));
        StretchStep[] steps = [Enter, yes, Leave, Enter, no, Leave, after];
        new PlannedPart(steps).Write(no).Write(after).ShouldBeWhole();
        new PlannedPart(steps).Write(after).Write(yes).Write(after).ShouldBeWhole();
    }

    [Fact]
    public void A_value_left_out_between_two_stretches_is_no_harm()
    {
        var (before, after) = (PlannedPart.Static(Cell), PlannedPart.Static(Cell + Cell));
        var part = new PlannedPart([before, PlannedPart.Print, after, PlannedPart.Print]);
        part.Write(before).Write(after).WriteValue("x").Write(before).WriteValue("y").Write(after).Write(after).WriteRaw("!").Write(before)
            .WriteRaw("?").Write(after).WriteValue("z").Write(before);
        part.ShouldBeWhole();
    }

    [Fact]
    public void A_stretch_of_another_part_is_written_as_it_stands()
    {
        var (own, other) = (PlannedPart.Static(Cell), PlannedPart.Static(Cell));
        var unused = new PlannedPart([other]);
        new PlannedPart([own]).Write(own).Write(other).Write(own).ShouldBeWhole();
        unused.ShouldBeWhole();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(257)]
    [InlineData(258)]
    [InlineData(259)]
    [InlineData(260)]
    [InlineData(261)]
    [InlineData(516)]
    [InlineData(518)]
    public void A_stretch_of_any_length_is_whole_when_it_comes_again(int length)
    {
        var stretch = PlannedPart.Static(new string('a', length - 1) + "b");
        new PlannedPart([Loop, stretch, PlannedPart.Print, Leave]).Write(stretch).Write(stretch).WriteValue("v").Write(stretch).ShouldBeWhole();
    }
}
