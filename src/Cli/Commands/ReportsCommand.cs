using System.CommandLine;
using Reports.Engine.Diagnostics;

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
