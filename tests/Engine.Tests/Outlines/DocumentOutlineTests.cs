using System.Text.Json;
using Reports.Engine.Diagnostics;
using Reports.Engine.Outlines;
using Reports.Engine.Outlines.Differences;

namespace Reports.Engine.Tests.Outlines;

public sealed class DocumentOutlineTests
{
    public static TheoryData<string> Shown { get; } = [.. OutlinePairs.Shown.Keys];

    public static TheoryData<string> Silent { get; } = [.. SilentPairs.All.Keys];

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_a_reader_would_notice_is_shown(string what)
    {
        var (one, other) = OutlinePairs.Shown[what];

        OutlineDifference.Between(DocumentOutline.Of(one.Bytes()), DocumentOutline.Of(other.Bytes())).IsEmpty.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void What_nobody_would_notice_is_passed_over(string what)
    {
        var (one, other) = SilentPairs.All[what];

        DocumentOutline.Of(other).ToString().Should().Be(DocumentOutline.Of(one).ToString());
        other.Should().NotEqual(one, "the pair must differ in something");
    }

    [Fact]
    public void The_first_line_names_the_format_and_its_version() =>
        OutlineOf(WordFile.Of("a")).Should().StartWith("outline 1\n\n== body\n");

    [Fact]
    public void A_document_with_a_little_of_everything() => Snapshot.Match(OutlineOf(LittleOfEverything.File));

    [Fact]
    public void The_same_as_json() => Snapshot.Match(DocumentOutline.Of(LittleOfEverything.File.Bytes()).ToJson());

    [Fact]
    public void The_document_with_a_little_of_everything_is_sound() =>
        Reports.Engine.Validation.Soundness.DocumentSoundness.Check(LittleOfEverything.File.Bytes(), "a.docx").Should().BeEmpty();

    [Fact]
    public void Json_and_text_say_the_same()
    {
        var outline = DocumentOutline.Of(LittleOfEverything.File.Bytes());

        using var json = JsonDocument.Parse(outline.ToJson());

        json.RootElement.GetProperty("outline").GetInt32().Should().Be(DocumentOutline.Version);
        json.RootElement.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("name").GetString())
            .Should().Equal(outline.Parts.Select(p => p.Name));
    }

    [Theory]
    [InlineData("a [b]", "¶ a \\[b]")]
    [InlineData("a | b", "¶ a \\| b")]
    [InlineData("{{ if a &lt; b }}", "¶ {{ if a \\< b }}")]
    [InlineData("a\\b", "¶ a\\\\b")]
    [InlineData("‹1.› a", "¶ \\‹1.› a")]
    public void Text_that_looks_like_a_mark_is_masked(string text, string line) =>
        Lines(OutlinePairs.P(text)).Should().Contain(line);

    [Fact]
    public void Places_count_like_those_of_diagnostics()
    {
        var blocks = DocumentOutline.Of(WordFile.Of("một\n| a | b |\n| c | d |\nhai").Bytes()).Parts[0].Blocks;

        blocks.Select(b => b.Place.ToString()).Should().Equal("body, section 1", "body, paragraph 1", "body, table 1", "body, paragraph 2");
        blocks[2].Blocks.Select(b => b.Place.ToString()).Should().Equal("body, table 1, row 1", "body, table 1, row 2");
        blocks[2].Blocks[1].Place.In(Language.Vietnamese).Should().Be("thân văn bản, bảng 1, hàng 2");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused_by_name()
    {
        var act = () => DocumentOutline.Of(new MemoryStream([1, 2, 3]), "a.docx");

        act.Should().Throw<DiagnosticException>().Which.Diagnostic.Code.Should().Be("DOC001");
    }

    static string OutlineOf(WordFile file) => DocumentOutline.Of(file.Open()).ToString();

    static string[] Lines(WordFile file) => OutlineOf(file).Split('\n');
}
