using System.Diagnostics;
using Reports.Cli.Pdf;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Studio;

/// <summary>LibreOffice that lies ready as long as the studio runs: to start it takes ten times as long as to print a paper.</summary>
sealed class WarmOffice : IDisposable
{
    const string Kept = "kept.docx";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly LibreOffice _office;
    readonly string _document;
    readonly Lock _lock = new();
    DirectoryInfo? _folder;
    Process? _process;

    WarmOffice(LibreOffice office, string document) => (_office, _document) = (office, document);

    /// <summary>LibreOffice of this machine; null when there is none.</summary>
    /// <param name="session">The session.</param>
    /// <param name="document">A Word document without anybody's data, which it has open meanwhile.</param>
    public static WarmOffice? Find(Session session, string document) => LibreOffice.Find(session.Surroundings.Variable) is { } office ? new(office, document) : null;

    /// <summary>Has it started, while somebody looks at the first paper.</summary>
    public void Begin()
    {
        lock (_lock)
            Start();
    }

    /// <summary>The document as PDF; null when that cannot be done, and then <paramref name="problem"/> says why.</summary>
    public byte[]? Print(byte[] document, string name, out Diagnostic? problem)
    {
        // One process has the profile.
        lock (_lock)
        {
            var folder = Start();
            var wait = Stopwatch.StartNew();
            while (_process is { HasExited: false } && !File.Exists(OpenMark(folder)) && wait.Elapsed < Patience)
                Thread.Sleep(20);

            var (word, pdf) = (Path.Combine(folder, "a.docx"), Path.Combine(folder, "a.pdf"));
            File.Delete(pdf);
            File.WriteAllBytes(word, document);
            var said = _office.Convert(folder, ["a.docx"]);
            problem = File.Exists(pdf) ? null : CliProblems.NotConverted(name, said);
            return problem is null ? File.ReadAllBytes(pdf) : null;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_process is { HasExited: false } process)
            {
                process.StandardInput.Close();
                if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
                    process.Kill(entireProcessTree: true);
            }

            _process?.Dispose();
            _folder?.Delete(recursive: true);
        }
    }

    string Start()
    {
        var folder = (_folder ??= Directory.CreateTempSubdirectory("reports-")).FullName;
        if (_process is { HasExited: false })
            return folder;
        _process?.Dispose();
        File.Delete(OpenMark(folder));
        File.Copy(_document, Path.Combine(folder, Kept), overwrite: true);
        _process = _office.Keep(folder, Kept);
        return folder;
    }

    // LibreOffice lays this file beside a document that it has open.
    static string OpenMark(string folder) => Path.Combine(folder, $".~lock.{Kept}#");
}
