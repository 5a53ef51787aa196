using Reports.Engine.Output;
using Reports.Engine.Scripting;
using static Reports.Engine.Tests.Scripting.TextTemplates;

namespace Reports.Engine.Tests.Scripting;

public sealed class MissingNameTests
{
    const string Data = """{"ten":"An","ds":[{"a":1},{}]}""";

    static readonly RenderSettings Strict = Careful with { MissingNames = MissingNames.Error };
    static readonly RenderSettings Keeping = Careful with { MissingNames = MissingNames.Keep };

    [Theory]
    [InlineData("[{{ tne }}]", "[]", "tne → ten")]
    [InlineData("[{{ khac }}{{ khac }}]", "[]", "khac → , khac → ")]
    [InlineData("{{ for x in ds; x.a; end }}", "1", "x.a → ")]
    [InlineData("{{ if khac; end; khac ?? 1; !khac; khac?.b; khac.empty?; khac || khac }}", "1truefalse", "")]
    [InlineData("{{ khac == 1 }}", "false", "khac → ")]
    public void By_default_they_print_as_nothing_and_are_noted_once_a_place(string template, string output, string noted)
    {
        using var written = new Utf8Output();
        var context = new RenderContext(TextTemplates.DataOf(Data), Careful, written);
        Compiled(template).Render(context);

        written.ToString().Should().Be(output);
        string.Join(", ", context.Missing.Select(name => $"{name.Path} → {name.Suggestion}")).Should().Be(noted);
    }

    [Theory]
    [InlineData("{{ tne }}", "Dữ liệu không có «tne».", "Có phải ý bạn là «ten»?")]
    [InlineData("{{ for x in ds; x.a; end }}", "Dữ liệu không có «x.a». (Vòng lặp «ds», lượt 2/2.)", "Sửa tên")]
    public void They_can_be_errors(string template, string message, string hint)
    {
        using var written = new Utf8Output();
        var context = new RenderContext(TextTemplates.DataOf(Data), Strict, written);
        Compiled(template).Render(context);

        var error = context.Diagnostics.Should().ContainSingle().Which;
        error.Code.Should().Be("SCR200");
        error.Message.Vietnamese.Should().Be(message);
        error.Hint!.Vietnamese.Should().StartWith(hint);
    }

    [Fact]
    public void One_run_tells_every_missing_name()
    {
        using var written = new Utf8Output();
        var context = new RenderContext(TextTemplates.DataOf(Data), Strict, written);
        Compiled("{{ tne; khac.a; khac.b.c }}").Render(context);

        context.Missing.Select(name => name.Path).Should().Equal("tne", "khac", "khac");
    }

    [Theory]
    [InlineData("{{ if khac }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ khac ?? ten }}", "An")]
    [InlineData("{{ khac = 1; khac }}", "1")]
    public void Asking_is_no_error(string template, string output) => Outcome(template, Data, Strict).Should().Be(output);

    [Theory]
    [InlineData("[{{ tne }}]", "[{{ tne }}]")]
    [InlineData("[{{ tne | string.upcase }}]", "[{{ tne | string.upcase }}]")]
    [InlineData("[{{ khac.a.b }}]", "[{{ khac.a.b }}]")]
    [InlineData("[{{ ten }}{{ khac ?? 1 }}]", "[An1]")]
    public void They_can_be_kept_as_written(string template, string output) =>
        Outcome(template, Data, Keeping).Should().Be(output);
}
