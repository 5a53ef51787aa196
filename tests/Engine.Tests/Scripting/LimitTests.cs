using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using static Reports.Engine.Tests.Scripting.TextTemplates;

namespace Reports.Engine.Tests.Scripting;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ while true; end }}", "SCR301")]
    [InlineData("{{ for x in 1..100; for y in 1..100; end; end }}", "SCR301")]
    [InlineData("{{ for x in 1..2000; end }}", "SCR301")]
    [InlineData("{{ x = 'a'; while true; x = x + x; end }}", "SCR302")]
    [InlineData("{{ 'abc' * 1000000000 }}", "SCR302")]
    [InlineData("{{ capture x; while true; 'abcdefghijklmnopqrstuvwxyz' * 1000; end; end }}", "SCR302")]
    [InlineData("{{ [1] * 1000000 }}", "SCR303")]
    [InlineData("{{ x = []; x[123456] = 1 }}", "SCR301")]
    [InlineData("{{ [1] * 10001 }}", "SCR303")]
    [InlineData("{{ array.insert_at [] 10001 1 }}", "SCR303")]
    [InlineData("{{ x = {}; x.x = x; x }}", "SCR304")]
    [InlineData("{{ func f; f; end; f }}", "SCR306")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}", "SCR306")]
    [InlineData("{{ x = []; x[0] = x; x == [x] }}", "SCR304")]
    [InlineData("{{ while true; 'abcdefghijklmnopqrstuvwxyz' * 100; end }}", "SCR307")]
    [InlineData("{{ func f; 'abcdefghijklmnopqrstuvwxyz' * 300; f; end; f }}", "SCR307")]
    [InlineData("{{ 1 << 10000000 }}", "SCR209")]
    [InlineData("{{ a = ['abcdefghijklmnopqrstuvwxyz' * 300] * 3; a | object.to_json }}", "SCR302")]
    [InlineData("{{ a = ['abcdefghijklmnopqrstuvwxyz' * 300] * 3; a | vi.join }}", "SCR302")]
    [InlineData("{{ 'ế' * 2000 | html.url_encode }}", "SCR302")]
    [InlineData("{{ '9' * 2000 | vi.words }}", "SCR218")]
    [InlineData("{{ (1 << 10000) | vi.words }}", "FUN032")]
    public void A_limit_is_an_error_that_names_it(string template, string code)
    {
        var limits = new RenderLimits { LoopSteps = 1000, StringSize = 10_000, ArraySize = 10_000, OutputSize = 100_000 };

        Failure(template, settings: RenderSettings.Lenient with { Limits = limits }).Code.Should().Be(code);
    }

    // Scriban lays out all digits while it parses: no limit of a render is asked.
    [Theory]
    [InlineData("{{ 1e999999999 }}")]
    [InlineData("{{ 1e499999999while 991 }}")]
    [InlineData("{{ 0.5E+0099999999 }}")]
    [InlineData("{{ 1.e1001 }}")]
    [InlineData("{{ x = 1_000e99999999m }}")]
    [InlineData("{{ if false }}{{ [1, 9e99999] }}{{ end }}")]
    public void A_number_of_more_digits_than_anybody_means_is_refused_before_it_is_read(string template) => Outcome(template, "{}").Should().StartWith("! SCR008 1:");

    [Theory]
    [InlineData("Mã 1e999999999", "Mã 1e999999999")]
    [InlineData("{{ '1e999999999' }}", "1e999999999")]
    [InlineData("{{ \"1e999999999\" }}{{ # 1e999999999 }}", "1e999999999")]
    [InlineData("{{ 1.5e+0003 }}", "1500")]
    public void What_only_looks_like_such_a_number_is_none(string template, string printed) => Outcome(template, "{}").Should().Be(printed);

    // Nothing but the room for what is printed stops prints that stand in no loop.
    [Fact]
    public void Prints_without_a_loop_end_at_the_limit_of_the_output()
    {
        var limits = new RenderLimits { StringSize = 100_000, OutputSize = 1_000_000 };
        var template = "{{ s = 'abcdefghij' * 10000 }}" + string.Concat(Enumerable.Repeat("{{ s }}x", 10_000));
        using var output = new Utf8Output();

        var render = () => Compiled(template).Render(new RenderContext(DataOf("{}"), RenderSettings.Lenient with { Limits = limits }, output));

        render.Should().Throw<DiagnosticException>().Which.Diagnostic.Code.Should().Be("SCR307");
        output.Length.Should().BeLessThan(2_000_000);
    }

    [Theory]
    [InlineData("a[a.size] = vi.upper s")]
    [InlineData("capture c; s; end; a[a.size] = c")]
    [InlineData("a[a.size] = $\"{s}\"")]
    public void Every_text_that_is_kept_counts_as_memory(string keeps) =>
        Failure("{{ s = 'ab' * 8000000; a = []; for i in 1..200; " + keeps + "; end; a.size }}", settings: RenderSettings.Lenient).Code.Should().Be("SCR310");

    [Fact]
    public void A_name_of_any_length_is_looked_for_in_no_time() =>
        NearestName.Find(new string('a', 1_000_000), [new string('b', 1_000_000)]).Should().BeNull();

    [Theory]
    [InlineData("{{ x = [1] * 300; x + x }}")]
    [InlineData("{{ x = [1] * 300; array.add_range x x }}")]
    public void Arrays_grow_no_further_than_they_may(string template)
    {
        var limits = new RenderLimits { ArraySize = 500 };

        Failure(template, settings: RenderSettings.Lenient with { Limits = limits }).Code.Should().Be("SCR303");
    }

    [Theory]
    [InlineData("{{ x = [[1, 2, 3]] * 30; for i in 1..12; x = [x, x, x, x, x, x, x, x]; end; x == x }}", "SCR301")]
    [InlineData("{{ x = []; for i in 1..18; x = [x, x, x, x]; end; x | object.to_json | string.size }}", "SCR301")]
    [InlineData("{{ s = 'a' * 15000000; t = 'a' * 7000000 + 'b'; s | string.contains t }}", "SCR311")]
    [InlineData("{{ 'a' | regex.match ('a?' * 10000) }}", "SCR311")]
    [InlineData("{{ x = []; for i in 1..200; x[i] = ('ab' * 8000000) + i; end; x.size }}", "SCR310")]
    public void The_work_of_one_step_is_bounded_by_what_it_is_given(string template, string code) =>
        Failure(template, settings: RenderSettings.Lenient).Code.Should().Be(code);

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 90 }}")]
    public void Total_time_ends_a_render(string template)
    {
        var limits = new RenderLimits { LoopSteps = long.MaxValue, TotalTime = TimeSpan.FromMilliseconds(50) };

        Failure(template, settings: RenderSettings.Lenient with { Limits = limits }).Code.Should().Be("SCR305");
    }

    [Fact]
    public void Cancellation_ends_a_render()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var settings = RenderSettings.Lenient with { Cancellation = source.Token, Limits = new RenderLimits { LoopSteps = long.MaxValue } };

        Failure("{{ while true; end }}", settings: settings).Code.Should().Be("SCR308");
    }

    [Fact]
    public void Cancellation_ends_one_long_step_of_Scriban()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var settings = RenderSettings.Lenient with { Cancellation = source.Token, Limits = new RenderLimits { LoopSteps = long.MaxValue } };

        Failure("{{ r = 'a' * 1000000; s = r + 'b'; x = [r] * 500000; y = [s] * 500000; x == y }}{{ x | array.uniq }}{{ [r] * 500000 == [r + ''] * 500000 }}", settings: settings).Code.Should().Be("SCR308");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("!", "")]
    [InlineData("1+", "")]
    [InlineData("a.", "")]
    [InlineData("f a|", "")]
    [InlineData("x ? 1 : ", "")]
    [InlineData("if 1;", ";end")]
    [InlineData("{a:", "}")]
    [InlineData("f(", ")")]
    [InlineData("f do;", ";end")]
    [InlineData("$\"{", "}\"")]
    public void Code_nested_too_deeply_is_one_error(string open, string close)
    {
        var code = string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000));
        var diagnostics = new DiagnosticBag();

        Script.CompileText("{{" + code + "}}", "t", Everything, diagnostics).Should().BeNull();
        diagnostics.Should().Contain(diagnostic => diagnostic.Code == "SCR309").And.HaveCountLessThan(4);
    }

    [Fact]
    public void What_was_written_before_the_error_does_not_matter_to_the_next_render()
    {
        var script = Compiled("{{ for x in ds; x.a.b; end }}");
        var fail = () => Rendered(script, DataOf("""{"ds":[{}]}"""), Careful);
        fail.Should().Throw<DiagnosticException>();

        Rendered(script, DataOf("""{"ds":[{"a":{"b":1}}]}"""), Careful).Should().Be("1");
    }

    // Scriban writes the value into its message; without an end, the process would be gone.
    [Theory]
    [InlineData("-x")]
    [InlineData("x + 1")]
    [InlineData("1 - x")]
    [InlineData("x++")]
    [InlineData("$\"{x}\"")]
    [InlineData("x 1")]
    [InlineData("array.each [1] x")]
    [InlineData("object.format x 'N'")]
    [InlineData("math.format x 'N'")]
    [InlineData("math.abs ^x")]
    [InlineData("o = '{\"a\":{}}' | object.from_json; o.a.b = o; -o")]
    [InlineData("q = this; -this")]
    [InlineData("string.x = string; -string")]
    [InlineData("q = 1; for i in 1..900; q = {a: q}; end; -q")]
    public void An_object_that_has_no_end_is_an_error_whatever_is_asked_of_it(string code) =>
        Failure("{{ x = {a: 1}; x.a = x; " + code + " }}").Code.Should().StartWith("SCR");
}
