using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;

namespace Reports.Cli.Commands;

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
