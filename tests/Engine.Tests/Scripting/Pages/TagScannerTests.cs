using Reports.Engine.Scripting.Pages;

namespace Reports.Engine.Tests.Scripting.Pages;

public sealed class TagScannerTests
{
    [Theory]
    [InlineData("name", "")]
    [InlineData("if x", "Open if@0 [0..4]")]
    [InlineData("  if x  ", "Open if@2 [2..6]")]
    [InlineData("else", "Divide else@0 [0..4]")]
    [InlineData("else if x", "Divide else@0 [0..9]")]
    [InlineData("when 1", "Divide when@0 [0..6]")]
    [InlineData("end", "Close end@0 [0..3]")]
    [InlineData("end; if y", "Close end@0 [0..3] Open if@5 [5..9]")]
    [InlineData("end end", "Close end@0 [0..7]")]
    [InlineData("for x in xs; x; end", "")]
    [InlineData("if a; b; else; c; end", "")]
    [InlineData("if a; b; end; else", "Divide else@14 [14..18]")]
    [InlineData("func f(x); ret x; end", "")]
    [InlineData("func f(x)", "Open func@0 [0..9]")]
    [InlineData("case x\nwhen 1", "Open case@0 [0..6]")]
    [InlineData("wrap f 1", "Open wrap@0 [0..8]")]
    [InlineData("with x", "Open with@0 [0..6]")]
    [InlineData("capture x", "Open capture@0 [0..9]")]
    [InlineData("tablerow x in xs", "Open tablerow@0 [0..16]")]
    [InlineData("while x", "Open while@0 [0..7]")]
    [InlineData("x = do; ret 1", "Open do@4 [0..6]")]
    [InlineData("x = do; ret 1; end", "")]
    [InlineData("for.index", "")]
    [InlineData("x.do", "")]
    [InlineData("x = {do: 1}", "")]
    [InlineData("x = [\n if\n]", "")]
    [InlineData("'if x'", "")]
    [InlineData("# if x", "")]
    [InlineData("x |\n end", "")]
    [InlineData("if \"broken", "Open if@0 [0..10]")]
    [InlineData("}} if", "")]
    [InlineData("", "")]
    public void A_tag_has_the_effects(string code, string effects) =>
        string.Join(' ', TagScanner.Scan(code).Select(Shown)).Should().Be(effects);

    static string Shown(ControlWord word) =>
        $"{word.Kind} {word.Word}@{word.Offset} [{word.StatementStart}..{word.StatementEnd}]";
}
