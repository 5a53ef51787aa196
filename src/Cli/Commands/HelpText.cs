using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Reports.Cli.Tables;

namespace Reports.Cli.Commands;

/// <summary>The page that <c>--help</c> shows.</summary>
static class HelpText
{
    const int Indent = 2;

    public static void Write(Command command, Session session, TextWriter output)
    {
        output.WriteLine(command.Description);
        Section(output, session.Say(CliTexts.UsageHeading), [[UsageLine(command)]], session);
        Section(output, session.Say(CliTexts.CommandsHeading), command.Subcommands.Select(sub => new[] { Head(sub), sub.Description ?? "" }), session);
        Section(output, session.Say(CliTexts.ArgumentsHeading), command.Arguments.Select(argument => new[] { $"<{argument.Name}>", argument.Description ?? "" }), session);
        var own = command is RootCommand ? [] : command.Options;
        Section(output, session.Say(CliTexts.OptionsHeading), own.Select(Row), session);
        Section(output, session.Say(CliTexts.SharedOptionsHeading), Root(command).Options.Select(Row), session);
        var examples = command is ReportsCommand { Examples: var lines } ? lines : command is not RootCommand ? [.. command.Subcommands.OfType<ReportsCommand>().SelectMany(sub => sub.Examples)] : ["reports generate nam-2023.json -o ho-so", "reports check nam-2023.json"];
        Section(output, session.Say(CliTexts.ExamplesHeading), examples.Select(line => new[] { line }), session);
        if (command is RootCommand)
            Section(output, session.Say(CliTexts.ExitCodesHeading), CliTexts.ExitCodes.Select(row => new[] { row.Code, session.Say(row.Meaning) }), session);
    }

    static void Section(TextWriter output, string heading, IEnumerable<string[]> rows, Session session)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine(heading);
        TwoColumns.Write(output, lines, Indent, session.Surroundings.Width);
    }

    static string UsageLine(Command command)
    {
        if (command.Subcommands.Count > 0)
            return $"{Path(command)} COMMAND [OPTIONS]";

        var options = command.Options.Select(option => option.Required ? Name(option) : $"[{Name(option)}]{(Repeats(option) ? "…" : "")}");
        return $"{Path(command.Parents.OfType<Command>().First())} {Head(command)} {string.Join(' ', options)}".TrimEnd();
    }

    /// <summary>The program and the commands that lead to one: <c>reports workbook read</c>.</summary>
    public static string Path(Command command) => command is RootCommand ? "reports" : $"{Path(command.Parents.OfType<Command>().First())} {command.Name}";

    static string Head(Command command) =>
        string.Join(' ', command.Arguments.Select(argument => argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")).Prepend(command.Name));

    static string[] Row(Option option)
    {
        var names = option.Aliases.Where(alias => alias != "-?" && alias.StartsWith('-')).OrderBy(alias => alias.Length);
        return [$"{string.Concat(names.Select(alias => alias + ", "))}{Name(option)}", option.Description ?? ""];
    }

    static string Name(Option option) => option.ValueType == typeof(bool) || option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    static bool Repeats(Option option) => option.Arity.MaximumNumberOfValues > 1;

    static Command Root(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Root(parent) : command;
}

/// <summary>Answers <c>--help</c> in the session's language.</summary>
sealed class OwnHelp(Session session) : SynchronousCommandLineAction
{
    /// <summary>Puts our help and our words in the place of the library's.</summary>
    public static void Install(RootCommand root, Session session)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
                (option.Action, option.Description) = (new OwnHelp(session), session.Say(CliTexts.HelpOption));
            else if (option is VersionOption)
                option.Description = session.Say(CliTexts.VersionOption);
        }
    }

    /// <summary>True when help is to be shown, whatever else is wrong.</summary>
    public static bool IsAskedFor(ParseResult parsed) => parsed.Action is OwnHelp;

    public override int Invoke(ParseResult parseResult)
    {
        HelpText.Write(parseResult.CommandResult.Command, session, session.Output);
        return (int)ExitCode.AllWell;
    }
}
