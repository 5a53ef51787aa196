using Reports.Templates.Json;

namespace Reports.Templates.Tests.Json;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("Tru\u031Bo\u031B\u0300ng", "Trường")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("Vie\u0302\u0323t", "Việt")]
    [InlineData("\u0110A\u0309NG U\u0309Y", "ĐẢNG ỦY")]
    [InlineData("Ho\u0300a", "Hòa")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("Chi bộ", "Chi bộ")]
    public void Letters_and_their_marks_become_one_character(string typed, string composed) =>
        ComposedText.Of(typed).Should().Be(composed);

    [Fact]
    public void A_name_typed_in_pieces_is_the_same_name()
    {
        var file = Findings.Read("""{"year": 2023, "branch": {"name": "Chi bo\u0323\u0302", "superior": "B"}, "school": {"name": "C", "level": "thcs"}}""");
        file.Facts!.Branch.Name.Should().Be("Chi bộ");
    }
}
