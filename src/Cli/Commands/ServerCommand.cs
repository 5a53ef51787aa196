using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Commands;

/// <summary>A command that listens on a port until the program is ended.</summary>
abstract class ServerCommand : ReportsCommand
{
    readonly Option<int> _port;

    protected ServerCommand(string name, Sentence summary, Session session)
        : base(name, summary, session)
    {
        _port = Takes<int>("--port", "N", CliTexts.PortOption);
        _port.CustomParser = ReadPort;
    }

    protected int PortOf(ParseResult parsed) => parsed.GetValue(_port);

    /// <summary>Reports what nobody expected; the server goes on.</summary>
    protected void Report(Exception fault) =>
        Session.Error.WriteLine(Session.Surroundings.Variable("REPORTS_DEBUG") == "1" ? fault.ToString() : Session.Say(CliTexts.OwnFault(fault)));

    /// <summary>Runs a server.</summary>
    /// <param name="port">The port that it is to have.</param>
    /// <param name="start">Starts it.</param>
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

    static int ReadPort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 0 and <= 65535)
            return port;

        result.AddError(text);
        return 0;
    }
}
