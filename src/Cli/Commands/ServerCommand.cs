using System.CommandLine;

namespace Reports.Cli.Commands;

/// <summary>A command that listens on a port until the program is ended.</summary>
abstract class ServerCommand : ReportsCommand
{
    readonly Option<int?> _port = Number("--port", new("Cổng trên máy này (mặc định: cổng trống bất kỳ).", "The port on this machine (default: any that is free)."), 0, 65535);

    protected ServerCommand(string name, Sentence summary, Session session)
        : base(name, summary, session) => Accept(_port);

    protected int PortOf(ParseResult parsed) => parsed.GetValue(_port) ?? 0;

    /// <summary>Reports what nobody expected; the server goes on.</summary>
    protected void Report(Exception fault) =>
        Session.Error.WriteLine(Session.Surroundings.Variable("REPORTS_DEBUG") == "1" ? fault.ToString() : Session.Say(CliTexts.OwnFault(fault)));

    /// <summary>Runs a server.</summary>
    /// <param name="started">Says where it is.</param>
    /// <param name="ended">Completes when the program ends.</param>
    protected async Task<ExitCode> Serve<T>(int port, Func<Task<T>> start, Action<T> started, Func<T, Task> ended)
        where T : IAsyncDisposable
    {
        T server;
        try
        {
            server = await start();
        }
        catch (IOException)
        {
            Session.Error.WriteLine(Session.Say(CliTexts.PortTaken(Name, port)));
            return ExitCode.ToRepair;
        }

        await using (server)
        {
            started(server);
            Session.Output.Flush();
            await ended(server);
        }

        return ExitCode.AllWell;
    }
}
