using System.CommandLine;
using Reports.Cli.Files;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Library;
using Reports.Templates.Editions;

namespace Reports.Cli.Commands;

/// <summary>A command that describes itself in the session's language, with an example.</summary>
abstract class ReportsCommand : Command
{
    protected ReportsCommand(string name, Sentence summary, Session session)
        : base(name, summary.In(session.Language))
    {
        Session = session;
        SetAction(parsed => (int)Run(parsed));
    }

    /// <summary>Command lines that work as they stand, for <c>--help</c>.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    protected Session Session { get; }

    protected abstract ExitCode Run(ParseResult parsed);

    /// <summary>Editions and scales; null when there are none or they are wrong, and then <paramref name="problems"/> has errors.</summary>
    protected Catalogue? LoadCatalogue(ParseResult parsed, DiagnosticBag problems)
    {
        if (TemplatesFolder.Find(SharedOptions.Templates(parsed), Session.Surroundings.ProgramFolder, problems) is not { } folder)
            return null;

        var catalogue = Catalogue.Load(folder);
        problems.AddRange(catalogue.Diagnostics);
        return problems.HasErrors ? null : catalogue;
    }

    /// <summary>The same for a command that checks years: what takes as long as reading is made ready on another core.</summary>
    protected Catalogue? LoadCatalogueForYears(ParseResult parsed, DiagnosticBag problems, bool makesPapers = false)
    {
        if (makesPapers)
            Task.Run(() => Builtins.Library.Prepare());
        var catalogue = LoadCatalogue(parsed, problems);
        if (catalogue is not null)
            Task.Run(catalogue.PrepareForTexts);
        return catalogue;
    }

    protected Argument<string> Needs(string name, Sentence description)
    {
        var argument = new Argument<string>(name) { Description = Session.Say(description) };
        Add(argument);
        return argument;
    }

    protected Argument<string[]> NeedsSome(string name, Sentence description)
    {
        var argument = new Argument<string[]>(name) { Description = Session.Say(description), Arity = ArgumentArity.OneOrMore };
        Add(argument);
        return argument;
    }

    /// <summary>The option <c>--watch</c>, for <see cref="Repeat"/>.</summary>
    protected Option<bool> Watches() => Takes<bool>("--watch", null, CliTexts.WatchOption);

    /// <summary>Runs once; with <c>--watch</c> again whenever one of the files was saved, until Ctrl+C.</summary>
    protected ExitCode Repeat(bool watches, Func<IEnumerable<string>> files, Func<ExitCode> run)
    {
        if (!watches)
            return run();

        Session.Error.WriteLine(Session.Say(CliTexts.WatchingFiles));
        FileWatch.Run(
            files,
            () =>
            {
                run();
                Session.Output.Flush();
                return true;
            },
            Session.Surroundings.Ended);
        return ExitCode.AllWell;
    }

    protected Option<T> Takes<T>(string name, string? value, Sentence description, params string[] aliases)
    {
        var option = new Option<T>(name, aliases) { Description = Session.Say(description), HelpName = value };
        Add(option);
        return option;
    }

    protected Option<string> Chooses(string name, Sentence description, params string[] words)
    {
        var option = Takes<string>(name, string.Join('|', words), description);
        option.AcceptOnlyFromAmong(words);
        option.DefaultValueFactory = _ => words[0];
        return option;
    }
}

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
