using System.Diagnostics;
using Reports.Cli.Pdf;

namespace Reports.Cli.Studio;

/// <summary>One process of LibreOffice that stays: what is called with its profile later is handed over to it, so that it is not started for every paper.</summary>
sealed class KeptOffice : IDisposable
{
    // An open document is what keeps LibreOffice from ending after a conversion.
    const string Document = "open.txt";

    // It ends with the program that started it even when that is killed: its end of the pipe closes.
    const string Guard = """exec 3<&0; "$@" 3<&- </dev/null & office=$!; { read -r _ <&3; kill $office; } & guard=$!; exec 3<&-; wait $office; kill $guard""";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly string _folder;
    readonly Process _process;

    KeptOffice(string folder, Process process) => (_folder, _process) = (folder, process);

    /// <summary>True while it can be handed something.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <param name="folder">Where its profile is, and what it keeps open.</param>
    public static KeptOffice Start(LibreOffice office, string folder)
    {
        File.WriteAllText(Path.Combine(folder, Document), "");
        File.Delete(LockIn(folder));
        var start = office.With(folder, ["--headless", "--norestore", Document]);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var (at, argument) in new[] { "-c", Guard, "sh", start.FileName }.Index())
                start.ArgumentList.Insert(at, argument);
            (start.FileName, start.RedirectStandardInput) = ("/bin/sh", true);
        }

        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        return new(folder, process);
    }

    /// <summary>Waits until its document is open; false when that does not come.</summary>
    public bool WaitUntilReady()
    {
        for (var begun = Stopwatch.StartNew(); IsAlive && begun.Elapsed < Patience; Thread.Sleep(50))
        {
            if (File.Exists(LockIn(_folder)))
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // LibreOffice marks what it has open.
    static string LockIn(string folder) => Path.Combine(folder, $".~lock.{Document}#");
}
