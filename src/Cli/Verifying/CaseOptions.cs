using Reports.Cli.Rendering;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>What <c>case.json</c> says about rendering a template: the options of <c>reports render</c> without their dashes.</summary>
static class CaseOptions
{
    public static RenderSettings Settings(VerificationCase @case, DiagnosticBag problems)
    {
        var settings = RenderSettings.Default;
        foreach (var (name, value) in @case.Options.OrderBy(option => option.Key, StringComparer.Ordinal))
        {
            if (RenderOptions.With(settings, name, value) is { } changed)
                settings = changed;
            else
                problems.Add(CliProblems.WrongCaseOption(@case.Name, name, value));
        }

        return settings;
    }
}
