using System.Text.RegularExpressions;
using Reports.Tests.Cases;

namespace Reports.Tests.Ci;

/// <summary>docs/ci.md, whose scripts are run as they are printed.</summary>
static class CiPage
{
    static readonly string Text = File.ReadAllText(Path.Combine(ShippedCases.Root, "docs", "ci.md"));

    /// <summary>The shell script.</summary>
    public static string Shell { get; } = Block("sh", "## Kịch bản shell");

    /// <summary>The steps of a YAML script that call the program.</summary>
    public static IReadOnlyList<string> Steps(string heading) => [.. Regex
        .Matches(Block("yaml", heading), @"^ *- (?:run: )?(.*\breports (?:lint|verify) .*)$", RegexOptions.Multiline)
        .Select(match => match.Groups[1].Value)];

    /// <summary>The line for .gitattributes.</summary>
    public static string Attributes { get; } = Regex.Match(Text, @"^    (\*\.docx .*)$", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The commands that tell Git about Word files.</summary>
    public static string GitConfig { get; } = string.Join('\n', Regex.Matches(Text, @"^    (git config .*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value));

    static string Block(string kind, string heading) =>
        Regex.Match(Text[Text.IndexOf(heading, StringComparison.Ordinal)..], $"```{kind}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}
