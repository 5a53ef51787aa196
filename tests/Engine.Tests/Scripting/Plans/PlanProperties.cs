using FsCheck;
using FsCheck.Fluent;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Tests.Scripting.Plans;

/// <summary>Whatever the template and the data: the plan writes, misses and refuses what Scriban alone does.</summary>
/// <remarks>REPORTS_FUZZ sets how many templates are tried: a tenth of it, for each is rendered twice.</remarks>
public sealed class PlanProperties
{
    static readonly RenderSettings Settings = RenderSettings.Lenient with
    {
        Limits = new RenderLimits { LoopSteps = 500, Recursion = 20, StringSize = 5_000, ArraySize = 2_000, OutputSize = 50_000 },
        MissingNames = MissingNames.Keep,
    };

    static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("REPORTS_FUZZ"), out var count) ? count / 10 : 600;

    [Fact]
    public void The_plan_gives_what_Scriban_alone_gives() =>
        Prop.ForAll(RandomTemplates.Blocks.ToArbitrary(), RandomTemplates.Data.ToArbitrary(), (template, json) =>
                Outcome(template, json, usesPlan: true).Should().Be(Outcome(template, json, usesPlan: false), "of «{0}» over {1}", template, json))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Count).WithEndSize(40));

    [Theory]
    [InlineData("{{ for a in ten[0] }}{{ a }}{{ end }}{{ ten[0] | object.typeof }}", """{"ten":"An"}""")]
    [InlineData("{{ x = (ten | string.slice 0 1) }}{{ for a in x }}{{ a }}{{ end }}{{ for c in ten }}{{ for d in c }}{{ d }}{{ end }}{{ end }}", """{"ten":"An"}""")]
    [InlineData("{{ import o }}chữ {{ for a in ((a | object.to_json) | array.first) }}{{ thieu?.b }}{{ a }}{{ end }}", """{"ds":{"b":{"a":[],"b":12345678901234567890,"o":false},"ds":"1","x":{"o":"1"}}}""")]
    public void Cases_that_once_differed(string template, string json) =>
        Outcome(template, json, usesPlan: true).Should().Be(Outcome(template, json, usesPlan: false));

    [Fact]
    public void Enough_random_templates_run_to_their_end()
    {
        // A fifth do: of 2,000 fewer than a sixth is no chance any more (four standard deviations), of 500 it was once in seventy runs.
        var samples = RandomTemplates.Blocks.Zip(RandomTemplates.Data).Sample(2000, 20).ToList();

        samples.Count(sample => !Outcome(sample.Item1, sample.Item2, usesPlan: true).Contains("! ", StringComparison.Ordinal))
            .Should().BeGreaterThan(samples.Count / 6);
    }

    static string Outcome(string template, string json, bool usesPlan)
    {
        var script = Script.CompileText(template, "t", TextTemplates.Everything with { UsesPlan = usesPlan }, []);
        if (script is null)
            return "refused";

        using var output = new Utf8Output();
        var render = new RenderContext(TextTemplates.DataOf(json), Settings, output);
        var end = "";
        try
        {
            script.Render(render);
        }
        catch (DiagnosticException exception)
        {
            end = TextTemplates.Shown(exception.Diagnostic);
        }

        return $"{output}\n{end}\n{string.Join('\n', render.Missing.Select(missing => $"{missing.Location} {missing.Path}"))}";
    }
}
