using System.Globalization;
using Reports.Cli.Rendering;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting;
using Reports.Engine.Verification;

namespace Reports.Cli.Verifying;

/// <summary>What <c>case.json</c> says beside template, document and data.</summary>
static class CaseOptions
{
    /// <summary>How a template is filled: the options of <c>reports render</c> without their dashes.</summary>
    public static RenderSettings Settings(VerificationCase @case, DiagnosticBag problems)
    {
        var settings = RenderSettings.Default;
        foreach (var (name, value) in InOrder(@case))
        {
            if (RenderOptions.With(settings, name, value) is { } changed)
                settings = changed;
            else
                problems.Add(CliProblems.WrongCaseOption(@case.Name, name, value, forDocument: false));
        }

        return settings;
    }

    /// <summary>The edition, null for that of the data, and how many documents are wanted of a form that every member has.</summary>
    public static (string? Edition, int First) Document(VerificationCase @case, DiagnosticBag problems)
    {
        var (edition, first) = ((string?)null, int.MaxValue);
        foreach (var (name, value) in InOrder(@case))
        {
            if (name == "edition")
                edition = value;
            else if (name == "first" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
                first = count;
            else
                problems.Add(CliProblems.WrongCaseOption(@case.Name, name, value, forDocument: true));
        }

        return (edition, first);
    }

    static IOrderedEnumerable<KeyValuePair<string, string>> InOrder(VerificationCase @case) => @case.Options.OrderBy(option => option.Key, StringComparer.Ordinal);
}
