using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reports.Engine.Files;
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
    protected Catalogue? LoadCatalogue(ParseResult parsed, DiagnosticBag problems) => LoadCatalogue(parsed, problems, Catalogue.Load);

    /// <summary>The same for a command that checks years: what takes as long as reading is made ready on another core.</summary>
    protected Catalogue? LoadCatalogueForYears(ParseResult parsed, DiagnosticBag problems, bool makesPapers = false)
    {
        if (makesPapers)
            Task.Run(() => Builtins.Library.Prepare());
        return LoadCatalogue(parsed, problems, Catalogue.LoadForTexts);
    }

    Catalogue? LoadCatalogue(ParseResult parsed, DiagnosticBag problems, Func<string, Catalogue> load)
    {
        if (TemplatesFolder.Find(SharedOptions.Templates(parsed), Session.Surroundings.ProgramFolder, problems) is not { } folder)
            return null;

        var catalogue = load(folder);
        problems.AddRange(catalogue.Diagnostics);
        return problems.HasErrors ? null : catalogue;
    }

    /// <summary>What may follow the command's name, in the order of its help.</summary>
    protected void Accept(params ReadOnlySpan<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            symbol.Description = Session.Say(((IDescribed)symbol).Text);
            if (symbol is Argument argument)
                Add(argument);
            else
                Add((Option)symbol);
        }
    }

    protected static Argument<string> Needs(string name, Sentence text) => new DescribedArgument<string>(name, text);

    protected static Argument<string[]> NeedsSome(string name, Sentence text) => new DescribedArgument<string[]>(name, text) { Arity = ArgumentArity.OneOrMore };

    protected static Argument<string?> MayHave(string name, Sentence text) => new DescribedArgument<string?>(name, text) { Arity = ArgumentArity.ZeroOrOne };

    protected static Option<T> Takes<T>(string name, string? value, Sentence text, params string[] aliases) => new DescribedOption<T>(name, text, aliases) { HelpName = value };

    protected static Option<string> Requires(string name, string value, Sentence text, string alias) => new DescribedOption<string>(name, text, alias) { HelpName = value, Required = true };

    /// <summary>A result whose name must say what it will be: one of some endings, or a device, which says nothing.</summary>
    /// <param name="endings">Such as <c>.json</c>; <c>-</c> where it may go to standard output.</param>
    protected static T Ends<T>(T result, params string[] endings)
        where T : Symbol
    {
        ((IDescribed)result).Endings = endings;
        switch (result)
        {
            case Argument argument:
                argument.Validators.Add(typed => Refuse(typed.Tokens, endings, typed.AddError));
                break;
            case Option option:
                option.Validators.Add(typed => Refuse(typed.Tokens, endings, typed.AddError));
                break;
        }

        return result;
    }

    static void Refuse(IEnumerable<Token> typed, string[] endings, Action<string> refuse)
    {
        foreach (var name in typed.Select(token => token.Value).Where(name => !endings.Contains(name) && !endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !RegularFile.IsDeviceName(Path.GetFullPath(name))))
            refuse(name);
    }

    protected static Option<bool> Flag(string name, Sentence text) => Takes<bool>(name, null, text);

    /// <summary>A whole number; null when it is not given.</summary>
    protected static Option<int?> Number(string name, Sentence text, int least, int most)
    {
        var option = Takes<int?>(name, "N", text);
        option.CustomParser = result =>
        {
            var typed = result.Tokens[0].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError(typed);
            return null;
        };
        return option;
    }

    /// <summary>One of some words, the first when it is not given.</summary>
    protected static Option<string> Chooses(string name, Sentence text, params string[] words)
    {
        var option = Takes<string>(name, string.Join('|', words), text);
        option.AcceptOnlyFromAmong(words);
        option.DefaultValueFactory = _ => words[0];
        return option;
    }

    /// <summary>The folder of a dossier.</summary>
    protected static Option<string> OutputFolder()
    {
        var option = Takes<string>("--output", "DIR", new("Thư mục kết quả (mặc định: ho-so).", "The output folder (default: ho-so)."), "-o");
        option.DefaultValueFactory = _ => "ho-so";
        return option;
    }

    /// <summary>The option <c>--watch</c>, for <see cref="Repeat"/>.</summary>
    protected static Option<bool> Watches() => Flag("--watch", new("Chạy lại mỗi khi một tệp được lưu, đến khi nhấn Ctrl+C.", "Runs again whenever a file is saved, until Ctrl+C."));

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

    sealed class DescribedArgument<T>(string name, Sentence text) : Argument<T>(name), IDescribed
    {
        public Sentence Text => text;

        public IReadOnlyList<string> Endings { get; set; } = [];
    }

    sealed class DescribedOption<T>(string name, Sentence text, params string[] aliases) : Option<T>(name, aliases), IDescribed
    {
        public Sentence Text => text;

        public IReadOnlyList<string> Endings { get; set; } = [];
    }
}

/// <summary>What our arguments and options know of themselves: they are made before their command knows the language.</summary>
interface IDescribed
{
    /// <summary>What help says.</summary>
    Sentence Text { get; }

    /// <summary>How the name of a result may end; empty for what is no result.</summary>
    IReadOnlyList<string> Endings { get; set; }
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
