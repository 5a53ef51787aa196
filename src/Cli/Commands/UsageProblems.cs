using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Reports.Templates.Json;

namespace Reports.Cli.Commands;

/// <summary>What is wrong with a command line, in our words: the parser speaks only English and lets unknown options pass as arguments.</summary>
static class UsageProblems
{
    public static IReadOnlyList<Sentence> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0 && parsed.Tokens.All(token => token.Type == TokenType.Command))
            return [CliTexts.NoCommand];

        var strays = Strays(parsed).ToList();
        if (strays.Count > 0)
            return strays;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var first, ..])
            return [CliTexts.UnknownCommand(first, Meant(first, [.. command.Subcommands.Select(sub => sub.Name)]))];

        return [.. parsed.Errors.Select(error => Sentence(error, parsed)).Distinct()];
    }

    // «gen» is the beginning of a name sooner than a misspelling of another.
    static string? Meant(string typed, string[] names) =>
        names.Where(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : Nearest.To(typed, names);

    static Sentence Sentence(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0 } argument => CliTexts.MissingArgument(argument.Argument.Name, argument.Argument.Description),
        OptionResult { Tokens.Count: 0 } option => option.Option.Required && option.IdentifierToken is null
            ? CliTexts.MissingOption(option.Option.Name)
            : CliTexts.MissingValue(option.Option.Name),
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option => CliTexts.GivenTwice(option.Option.Name),
        ArgumentResult { Argument: IDescribed { Endings: { Count: > 0 } endings } } argument => CliTexts.NeedsEnding(argument.Tokens[0].Value, endings),
        OptionResult { Option: IDescribed { Endings: { Count: > 0 } endings } } option => CliTexts.NeedsEnding(option.Tokens[0].Value, endings),
        OptionResult option => CliTexts.WrongValue(option.Option.Name, option.Tokens[0].Value, Words(option.Option)),
        ArgumentResult argument => CliTexts.WrongValue(argument.Argument.Name, argument.Tokens[0].Value, Words(argument.Argument)),
        CommandResult when parsed.UnmatchedTokens is [var extra, ..] => CliTexts.TooMuch(extra),
        _ => new(error.Message, error.Message),
    };

    static string[] Words(Symbol symbol) =>
        [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];

    /// <summary>What looks like an option and was taken for an argument or for the value of the option before it.</summary>
    static IEnumerable<Sentence> Strays(ParseResult parsed)
    {
        var options = parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).ToList();
        Token? before = null;
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            var name = token.Value.Split('=')[0];
            if (token.Type == TokenType.Argument && LooksLikeAnOption(name))
            {
                var isKnown = options.Any(option => option.Name == name || option.Aliases.Contains(name));
                yield return isKnown && before?.Type == TokenType.Option
                    ? CliTexts.MissingValue(before.Value)
                    : CliTexts.UnknownOption(name, Nearest.To(name, options.Select(option => option.Name)));
            }

            before = token;
        }
    }

    // A minus before a digit is a number.
    static bool LooksLikeAnOption(string name) => name.Length > 1 && name[0] == '-' && !char.IsAsciiDigit(name[1]);
}

/// <summary>Says on standard error what is wrong with a command line, and where to read more.</summary>
static class UsageReport
{
    public static ExitCode Write(ParseResult parsed, IEnumerable<Sentence> problems, Session session)
    {
        foreach (var problem in problems)
            session.Error.WriteLine($"reports: {session.Say(problem)}");

        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.Tokens.Count == 0)
        {
            session.Error.WriteLine();
            HelpText.Write(command, session, session.Error);
        }
        else
        {
            session.Error.WriteLine(session.Say(CliTexts.SeeHelp($"{HelpText.Path(command)} --help")));
        }

        return ExitCode.WrongUsage;
    }

    /// <summary>The same for what only a command itself can find out.</summary>
    public static ExitCode Write(string command, Sentence problem, Session session)
    {
        session.Error.WriteLine($"reports: {session.Say(problem)}");
        session.Error.WriteLine(session.Say(CliTexts.SeeHelp($"reports {command} --help")));
        return ExitCode.WrongUsage;
    }
}
