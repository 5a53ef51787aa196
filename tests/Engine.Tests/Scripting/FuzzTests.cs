using System.Globalization;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Pages;

namespace Reports.Engine.Tests.Scripting;

/// <summary>Whatever the template: no crash, no hang past the limits, and every diagnostic has a place inside the text.</summary>
/// <remarks>REPORTS_FUZZ sets how many templates are tried; REPORTS_FUZZ_SEED where they begin.</remarks>
public sealed class FuzzTests
{
    const string Data = """{"name":"Lan","ten":"An","n":1,"so":[3,1,2],"ds":[{"ten":"a","b":{"c":1.5}},{"ten":"b"}],"rong":[],"o":{"a":{"b":[1]}}}""";

    static readonly RenderLimits Tight = new()
    {
        LoopSteps = 300,
        Recursion = 20,
        StringSize = 5_000,
        ArraySize = 2_000,
        OutputSize = 50_000,
        RegexTime = TimeSpan.FromMilliseconds(50),
        TotalTime = TimeSpan.FromSeconds(2),
    };

    static int Count => Setting("REPORTS_FUZZ", 4_000);

    [Fact]
    public void Any_template_compiles_and_renders_or_says_what_is_wrong_where()
    {
        var data = TextTemplates.DataOf(Data);
        var first = Setting("REPORTS_FUZZ_SEED", 1);
        for (var seed = first; seed < first + Count; seed++)
            Try(seed, TemplateMutation.Of((ulong)seed), data);
    }

    static void Try(int seed, string template, Value data)
    {
        using var watchdog = new Watchdog(() => $"seed {seed}: «{template}»");
        try
        {
            var diagnostics = new DiagnosticBag();
            TagScanner.Scan(template);
            var script = Script.CompileText(template, "t", TextTemplates.Everything, diagnostics);
            CheckPlaces(template, diagnostics);
            if (script is null)
            {
                diagnostics.HasErrors.Should().BeTrue();
                return;
            }

            _ = script.Names.Count;
            Render(script, template, data);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"Seed {seed}: «{template}»", exception);
        }
    }

    static void Render(Script script, string template, Value data)
    {
        using var output = new Utf8Output();
        var settings = RenderSettings.Lenient with { Limits = Tight, Seed = 1, Clock = new DateTimeOffset(2026, 3, 5, 0, 0, 0, TimeSpan.Zero) };
        try
        {
            script.Render(new RenderContext(data, settings, output));
        }
        catch (DiagnosticException exception)
        {
            CheckPlaces(template, [exception.Diagnostic]);
        }
    }

    static void CheckPlaces(string template, IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = template.Split('\n');
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Location.Should().BeOfType<TextLocation>("of {0} in «{1}»", diagnostic.Code, template).Which;
            // A template of the data or an included one has places of its own.
            if (place.File != "t")
                continue;

            place.Line.Should().BeInRange(1, lines.Length, "of «{0}»", template);
            place.Column.Should().BeInRange(1, lines[place.Line - 1].Length + 1, "of «{0}»", template);
        }
    }

    static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
