using Reports.Engine.Tests.WordFiles;
using Reports.Engine.Word;

namespace Reports.Engine.Tests.Compiling.Repeating;

/// <summary>A page break in a paragraph of its own before the end of a loop divides its items.</summary>
public sealed class PageBreakTests
{
    const string Break = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 2)]
    public void The_last_item_has_none(int items, int breaks) =>
        Breaks($"{P("{{ for x in ds }}")}{P("{{ x }}")}{Break}{P("{{ end }}")}{P("sau")}", items).Should().Be(breaks);

    [Fact]
    public void One_in_the_middle_of_an_item_is_its_own() =>
        Breaks($"{P("{{ for x in ds }}")}{P("{{ x }}")}{Break}{P("b")}{P("{{ end }}")}", 3).Should().Be(3);

    [Fact]
    public void One_that_is_all_the_loop_repeats_is_repeated() =>
        Breaks($"{P("{{ for x in ds }}")}{Break}{P("{{ end }}")}{P("sau")}", 2).Should().Be(2);

    static int Breaks(string body, int items) =>
        RenderedFile.Of(WordFile.Of(body), $"{{\"ds\":[{string.Join(',', Enumerable.Range(1, items))}]}}").Body.Descendants(W.Break).Count();

    static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
}
