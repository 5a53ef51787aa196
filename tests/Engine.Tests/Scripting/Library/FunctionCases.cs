using System.Text;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;
using Reports.Engine.Output;
using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Library;

namespace Reports.Engine.Tests.Scripting.Library;

/// <summary>Tables of cases: code, the arrow ⇶, and what it prints.</summary>
/// <remarks>
/// What it prints may stand between « and » to show its spaces, with \n, \r and \\ for those characters;
/// ! and a code is the diagnostic it stops with, ! alone is any.
/// The clock of every case stands at 2026-03-05 08:30:15.250 +07:00.
/// </remarks>
static class FunctionCases
{
    const string Arrow = "⇶";

    static readonly RenderSettings Settings = RenderSettings.Lenient with
    {
        Clock = new DateTimeOffset(2026, 3, 5, 8, 30, 15, 250, TimeSpan.FromHours(7)),
        Limits = RenderLimits.Default with { RegexTime = TimeSpan.FromMilliseconds(50) },
    };

    public static TheoryData<string, string> Read(string table)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in table.Split('\n'))
        {
            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            cases.Add(line[..arrow].Trim(), Expected(line[(arrow + Arrow.Length)..].Trim()));
        }
        return cases;
    }

    public static void Check(string code, string expected)
    {
        var printed = Render(code);
        if (expected == "!")
            printed.Should().StartWith("! ");
        else
            printed.Should().Be(expected);
    }

    public static string Render(string code, string? text = null) => Run(code, Settings, text: text);

    public static string InVietnamese(string code) => Run(code, Settings with { Culture = ScriptCulture.Vietnamese });

    public static string Seeded(string code, ulong seed) => Run(code, Settings with { Seed = seed });

    public static string WithoutClock(string code) => Run(code, Settings with { Clock = null });

    public static string Evaluating(string code) => Run(code, Settings, evaluation: true);

    static string Run(string code, RenderSettings settings, bool evaluation = false, string? text = null)
    {
        var diagnostics = new DiagnosticBag();
        var script = Script.CompileText($"{{{{ {code} }}}}", "case", new ScriptSettings(Builtins.Library) { Evaluation = evaluation }, diagnostics);
        diagnostics.Should().BeEmpty();
        using var output = new Utf8Output();
        try
        {
            script!.Render(new RenderContext(new DataObject { ["text"] = text }, settings, output));
        }
        catch (DiagnosticException stopped)
        {
            stopped.Diagnostic.Location.Should().NotBeNull();
            stopped.Diagnostic.Hint.Should().NotBeNull();
            return "! " + stopped.Diagnostic.Code;
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    static string Expected(string written)
    {
        if (written.Length > 1 && written[0] == '«' && written[^1] == '»')
            written = written[1..^1];
        return written
            .Replace(@"\\", "\0", StringComparison.Ordinal)
            .Replace(@"\n", "\n", StringComparison.Ordinal)
            .Replace(@"\r", "\r", StringComparison.Ordinal)
            .Replace('\0', '\\');
    }
}
