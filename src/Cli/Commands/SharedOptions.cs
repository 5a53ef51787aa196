using System.CommandLine;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Commands;

/// <summary>The options that every command understands.</summary>
static class SharedOptions
{
    const string StrictName = "--strict";
    const string TemplatesName = "--templates";

    public static IEnumerable<Option> All(Language language)
    {
        var spoken = new Option<string>(SpokenLanguage.OptionName) { Description = CliTexts.LanguageOption.In(language), HelpName = "vi|en", Recursive = true };
        spoken.AcceptOnlyFromAmong("vi", "en");
        yield return spoken;
        yield return new Option<bool>(StrictName) { Description = CliTexts.StrictOption.In(language), Recursive = true };
        yield return new Option<string>(TemplatesName) { Description = CliTexts.TemplatesOption.In(language), HelpName = "DIR", Recursive = true };
    }

    /// <summary>True when warnings count as errors.</summary>
    public static bool Strict(ParseResult parsed) => parsed.GetValue<bool>(StrictName);

    /// <summary>The templates folder that the caller names; null for the program's own.</summary>
    public static string? Templates(ParseResult parsed) => parsed.GetValue<string>(TemplatesName);
}
