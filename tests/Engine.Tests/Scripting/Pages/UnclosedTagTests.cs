using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using static Reports.Engine.Tests.Scripting.TextTemplates;

namespace Reports.Engine.Tests.Scripting.Pages;

public sealed class UnclosedTagTests
{
    [Theory]
    [InlineData("Kính gửi: {{ school\nNgày {{ day | vi.date }}\n", 1, 11)]
    [InlineData("{{ x }}\nA {{ day\n\nB bình thường, không có thẻ\n{{ y }}", 2, 3)]
    public void A_tag_in_which_the_next_one_begins_is_told_where_it_opens(string template, int line, int column)
    {
        var diagnostics = new DiagnosticBag();

        Script.CompileText(template, "t", Everything, diagnostics).Should().BeNull();

        var problem = diagnostics.Should().ContainSingle().Which;
        problem.Code.Should().Be("SCR038");
        problem.Location.Should().Be(new TextLocation("t", line, column));
    }
}
