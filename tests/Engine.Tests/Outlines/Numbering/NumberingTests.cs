using Reports.Engine.Outlines;

namespace Reports.Engine.Tests.Outlines.Numbering;

/// <summary>Labels as Word prints them. Each case: the levels of a list, the paragraphs as list:level, the labels.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData("decimal %1.", "1:0 1:0 1:0", "1. 2. 3.")]
    [InlineData("upperRoman %1-; lowerLetter %2)", "1:0 1:1 1:1 1:0 1:1", "I- a) b) II- a)")]
    [InlineData("decimal %1; decimal %1.%2", "1:0 1:1 1:1 1:0 1:1", "1 1.1 1.2 2 2.1")]
    [InlineData("decimal %1; decimal %1.%2", "1:1", "1.1")]
    [InlineData("decimal %1.", "1:0 2:0 1:0", "1. 2. 3.")]
    [InlineData("decimal %1.", "1:0 3:0 3:0 1:0", "1. 1. 2. 3.")]
    [InlineData("upperRoman %1; decimal %1.%2", "4:0 4:1", "1 1.1")]
    [InlineData("decimal %1; decimal %2", "5:0 5:1 5:0 5:1", "1 1 2 2")]
    [InlineData("lowerRoman (%1)", "1:0 1:0 1:0 1:0", "(i) (ii) (iii) (iv)")]
    [InlineData("decimalZero %1", "1:0 1:0", "01 02")]
    [InlineData("bullet \uF0B7; bullet -", "1:0 1:1", "• -")]
    [InlineData("none Điều %1.; decimal Điều %2.", "1:0 1:1", "Điều\u00A0. Điều\u00A01.")]
    [InlineData("decimal %1.", "0:0 9:0", "")]
    public void A_label_is_what_word_prints(string levels, string paragraphs, string labels)
    {
        var body = string.Concat(paragraphs.Split(' ').Select(p => p.Split(':')).Select(p =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{p[1]}\"/><w:numId w:val=\"{p[0]}\"/></w:numPr></w:pPr></w:p>"));
        var file = WordFile.Of(body).WithNumbering(Numbering(levels));

        LabelsOf(file).Should().Be(labels.Replace("\u00A0", "<nbsp>", StringComparison.Ordinal));
    }

    [Fact]
    public void Letters_go_on_after_z_as_word_does()
    {
        var body = string.Concat(Enumerable.Repeat("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>", 28));

        LabelsOf(WordFile.Of(body).WithNumbering(Numbering("lowerLetter %1"))).Should().EndWith("y z aa bb");
    }

    [Fact]
    public void A_style_carries_its_numbering()
    {
        var file = WordFile.Of("<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:p>")
            .WithStyles(WordStyles.Default + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"Mục\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .WithNumbering(Numbering("decimal Mục_%1."));

        DocumentOutline.Of(file.Bytes()).Parts[0].Blocks.Skip(1).Select(b => b.Line).Should().Equal("¶ [Mục] ‹Mục_1.›", "¶ [Mục; no number]");
    }

    static string LabelsOf(WordFile file) =>
        string.Join(' ', DocumentOutline.Of(file.Bytes()).Parts[0].Blocks.Select(b => b.Text).Where(t => t.Length > 0).Select(t => t.Trim('‹', '›')));

    // Lists 1 and 2 share their counters; 3 starts again; 4 writes all levels in digits; the second level of 5 never restarts.
    static string Numbering(string levels) =>
        Definition("0", levels, "") + Definition("1", levels, "<w:isLgl/>") + Definition("2", levels, "<w:lvlRestart w:val=\"0\"/>") +
        List("1", "0", "") + List("2", "0", "") + List("3", "3", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>").Replace("w:abstractNumId w:val=\"3\"", "w:abstractNumId w:val=\"0\"", StringComparison.Ordinal) +
        List("4", "1", "") + List("5", "2", "");

    static string Definition(string id, string levels, string more) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels.Split("; ").Select((l, i) => Level(l, i, more)))}</w:abstractNum>";

    static string Level(string level, int index, string more)
    {
        var space = level.IndexOf(' ', StringComparison.Ordinal);
        return $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level[..space]}\"/>{more}<w:lvlText w:val=\"{level[(space + 1)..].Replace(' ', '\u00A0')}\"/></w:lvl>";
    }

    static string List(string id, string definition, string overrides) =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";
}
