using System.CommandLine;
using Reports.Cli.Commands;

namespace Reports.Cli;

/// <summary>The door of the program: arguments in, exit code out.</summary>
static class CommandLine
{
    /// <summary>Runs one command line. The only place that catches what nobody expected.</summary>
    public static ExitCode Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var session = new Session(surroundings, SpokenLanguage.Of(arguments, surroundings.Variable));
        try
        {
            var code = Run(arguments, session);
            session.Output.Flush();
            return code;
        }
        catch (OutputFault fault)
        {
            session.Error.WriteLine(session.Say(CliTexts.NoOutput(fault.InnerException!)));
            return ExitCode.ToRepair;
        }
        catch (OperationCanceledException)
        {
            session.Error.WriteLine(session.Say(CliTexts.Cancelled));
            return ExitCode.ToRepair;
        }
#pragma warning disable CA1031 // One clear line instead of a stack trace, whatever it was.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            session.Error.WriteLine(session.Say(CliTexts.OwnFault(fault)));
            if (surroundings.Variable("REPORTS_DEBUG") == "1")
                session.Error.WriteLine(fault.ToString());
            return ExitCode.OwnFault;
        }
    }

    /// <summary>All commands, in the order in which a newcomer needs them.</summary>
    public static RootCommand Build(Session session)
    {
        var root = new RootCommand(session.Say(CliTexts.Program));
        foreach (var option in SharedOptions.All(session.Language))
            root.Add(option);

        root.Add(new NewCommand(session));
        root.Add(new GenerateCommand(session));
        root.Add(new CollectCommand(session));
        root.Add(new SuperiorCommand(session));
        root.Add(new CheckCommand(session));
        root.Add(new StudioCommand(session));
        root.Add(new WorkbookCommand(session));
        root.Add(new RenderCommand(session));
        root.Add(new BatchCommand(session));
        root.Add(new ListCommand(session));
        root.Add(new SchemaCommand(session));
        root.Add(new ExplainCommand(session));
        root.Add(new InitCommand(session));
        root.Add(new LintCommand(session));
        root.Add(new WatchCommand(session));
        root.Add(new InspectCommand(session));
        root.Add(new OutlineCommand(session));
        root.Add(new DiffCommand(session));
        root.Add(new VerifyCommand(session));
        root.Add(new AcceptCommand(session));
        root.Add(new ServeCommand(session));
        root.Add(new CompletionCommand(session));
        OwnHelp.Install(root, session);
        return root;
    }

    static ExitCode Run(IReadOnlyList<string> arguments, Session session)
    {
        // An argument beginning with @ is a file's name like any other, never a file of more arguments.
        var parsed = Build(session).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (!CompletionCommand.IsAskedFor(arguments) && UsageProblems.Of(parsed) is { Count: > 0 } problems && !OwnHelp.IsAskedFor(parsed))
            return UsageReport.Write(parsed, problems, session);

        var configuration = new InvocationConfiguration
        {
            Output = session.Output,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
        };
        return (ExitCode)parsed.Invoke(configuration);
    }
}
