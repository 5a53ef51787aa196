using Reports.Engine.Data;
using static Reports.Engine.Tests.Scripting.TextTemplates;

namespace Reports.Engine.Tests.Scripting;

public sealed class RenderTests
{
    const string Template =
        "{{ for m in ds; m.diem = m.diem + 1; m.ten | string.upcase; m.diem; for.index; end; ds[0].moi = n; date.format = '%Y'; n++ }}";

    [Fact]
    public void The_data_of_one_render_is_never_changed_for_the_next()
    {
        var data = DataOf("""{"n":1,"ds":[{"ten":"a","diem":1.5},{"ten":"b","diem":2}]}""");
        var before = data.ToString();
        var script = Compiled(Template);
        var first = Rendered(script, data, Careful);

        Rendered(script, data, Careful).Should().Be(first).And.Be("A2.50B311");
        data.ToString().Should().Be(before);
    }

    [Fact]
    public void Sixty_four_threads_with_a_thousand_renders_each_give_the_same()
    {
        // With what a render could leave behind: the format of dates, a variable, a culture, a function.
        const string leaving = "{{ date.format = '%Y'; z = z + 1; z }}{{ func f; ret $0; end; f n }}{{ date.parse '2026-03-05' }}";
        var data = DataOf("""{"n":1,"ds":[{"ten":"a","diem":1.5},{"ten":"b","diem":2}]}""");
        var (script, other) = (Compiled(Template), Compiled(leaving));
        var (expected, left) = (Rendered(script, data, Careful), Rendered(other, data, Careful));
        var wrong = 0;
        var threads = Enumerable.Range(0, 64).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 1000; i++)
                if (Rendered(i % 4 == 3 ? other : script, data, Careful) != (i % 4 == 3 ? left : expected))
                    Interlocked.Increment(ref wrong);
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        wrong.Should().Be(0);
    }

    [Theory]
    [InlineData("{{ 1234567.5 }} {{ -0.5m }} {{ [1.5] }} {{ 'a' + 1.5 }}", "1234567,5 -0,5 [1,5] a1,5")]
    [InlineData("{{ 1.5 + 1 }} {{ 1.5 == 1.5m }}", "2,5 true")]
    public void A_culture_changes_the_signs_of_what_is_printed_only(string template, string output) =>
        Outcome(template, "{}", Careful with { Culture = ScriptCulture.Vietnamese }).Should().Be(output);

    [Fact]
    public void An_error_tells_the_step_of_its_loop()
    {
        var failure = Failure("{{ for nhom in nhoms; for x in nhom; x.a.b; end; end }}", """{"nhoms":[[{"a":{}}],[{"a":{}},{}]]}""");

        failure.Message.English.Should().Be(
            "«x.a.b» cannot be taken because «x.a» is null. (Loop «nhom», step 2 of 2.)");
        failure.Location!.ToString().Should().Be("t(1,42)");
    }

    [Fact]
    public void An_unknown_function_is_told_with_the_nearest_one() =>
        Failure("{{ string.upcas 'a' }}").Hint!.English.Should().StartWith("Did you mean «string.upcase»?");
}
