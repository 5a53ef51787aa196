using System.CommandLine;
using System.Diagnostics;
using Reports.Cli.Studio;
using Reports.Engine.Files;
using Reports.Studio;

namespace Reports.Cli.Commands;

/// <summary><c>reports studio</c>: the year in a browser on this machine, until the program is ended.</summary>
sealed class StudioCommand : ServerCommand
{
    readonly Argument<string?> _path = MayHave("FILE|FOLDER", new(
        "Tệp số liệu mở đầu tiên, hoặc thư mục làm việc (mặc định: thư mục hiện tại).",
        "The data file to open first, or the folder to work in (default: the current one)."));
    readonly Option<bool> _noBrowser = Flag("--no-browser", new("Không tự mở trình duyệt; chỉ in địa chỉ.", "Does not start the browser; only prints the address."));

    public StudioCommand(Session session)
        : base("studio", new(
            "Mở trang nhập số liệu trong trình duyệt trên máy này: soát khi gõ, xem trước từng văn bản, tải cả bộ hồ sơ.",
            "Opens the year in a browser on this machine: checked as you type, every paper seen, the dossier in one press."), session) => Accept(_path, _noBrowser);

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
        var settings = new StudioSettings(isFolder ? path : Path.GetDirectoryName(path)!, catalogue, press) { First = isFolder ? null : path, Port = PortOf(parsed), Fault = Report };
        return Serve(settings.Port, () => StudioServer.Start(settings), server => Say(server, !parsed.GetValue(_noBrowser)), server => server.Wait(CancellationToken.None)).GetAwaiter().GetResult();
    }

    void Say(StudioServer server, bool opensBrowser)
    {
        Session.Output.WriteLine(Session.Say(CliTexts.StudioAt(server.Address)));
        Session.Output.Flush();
        if (opensBrowser)
            OpenBrowser(server.AddressOnce);
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
}
