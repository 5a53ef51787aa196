using System.CommandLine;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Commands;

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
            session.Error.WriteLine(session.Say(CliTexts.SeeHelp(command is RootCommand ? "reports --help" : $"reports {command.Name} --help")));
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
