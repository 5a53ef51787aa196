using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using Reports.Cli.Files;
using Reports.Cli.Findings;
using Reports.Cli.Studio;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;
using Reports.Studio;

namespace Reports.Cli.Commands;

/// <summary><c>reports studio</c>: the year in a browser on this machine, until the program is ended.</summary>
sealed class StudioCommand : ReportsCommand
{
    readonly Argument<string?> _path;
    readonly Option<int> _port;
    readonly Option<bool> _noBrowser;

    public StudioCommand(Session session)
        : base("studio", CliTexts.Studio, session)
    {
        _path = new("FILE|FOLDER") { Description = session.Say(CliTexts.StudioPath), Arity = ArgumentArity.ZeroOrOne };
        Add(_path);
        _port = Takes<int>("--port", "N", CliTexts.PortOption);
        _port.CustomParser = ReadPort;
        _noBrowser = Takes<bool>("--no-browser", null, CliTexts.NoBrowserOption);
    }

    public override IReadOnlyList<string> Examples => ["reports studio", "reports studio nam-2025.json"];

    protected override ExitCode Run(ParseResult parsed)
    {
        var problems = new DiagnosticBag();
        var path = RealPath.Of(Path.GetFullPath(parsed.GetValue(_path) ?? "."));
        if (!Path.Exists(path))
            problems.Add(CliProblems.NotFound(path));
        if (LoadCatalogue(parsed, problems) is not { } catalogue || problems.HasErrors)
            return Refusal.Of(problems, Session);

        using var press = new DossierPress(catalogue, Session);
        var isFolder = Directory.Exists(path);
        return Serve(new(isFolder ? path : Path.GetDirectoryName(path)!, catalogue, press)
        {
            First = isFolder ? null : path,
            Port = parsed.GetValue(_port),
            Fault = fault => Session.Error.WriteLine(Session.Surroundings.Variable("REPORTS_DEBUG") == "1" ? fault.ToString() : Session.Say(CliTexts.OwnFault(fault))),
        }, !parsed.GetValue(_noBrowser)).GetAwaiter().GetResult();
    }

    async Task<ExitCode> Serve(StudioSettings settings, bool opensBrowser)
    {
        StudioServer server;
        try
        {
            server = await StudioServer.Start(settings);
        }
        catch (IOException)
        {
            Session.Error.WriteLine(Session.Say(CliTexts.PortTaken(settings.Port)));
            return ExitCode.ToRepair;
        }

        await using (server)
        {
            Session.Output.WriteLine(Session.Say(CliTexts.StudioAt(server.Address)));
            Session.Output.Flush();
            if (opensBrowser)
                OpenBrowser(server.AddressOnce);
            await server.Wait(CancellationToken.None);
        }

        return ExitCode.AllWell;
    }

    // Without a browser the printed address is enough.
    static void OpenBrowser(string address)
    {
        try
        {
            using var process = OperatingSystem.IsWindows() ? Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })
                : Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]) { RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
        }
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
