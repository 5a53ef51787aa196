using System.ComponentModel;
using System.Runtime.InteropServices;
using Reports.Cli.Pdf;

namespace Reports.Cli.Studio;

/// <summary>LibreOffice as long as the studio runs: starting it and making its profile takes ten times as long as printing a paper.</summary>
sealed class WarmOffice : IDisposable
{
    readonly LibreOffice _office;
    readonly Lock _lock = new();
    readonly PosixSignalRegistration _closed;
    DirectoryInfo? _folder;
    KeptOffice? _kept;
    bool _stays = true;

    WarmOffice(LibreOffice office)
    {
        _office = office;
        // The window of the program was closed.
        _closed = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Stop());
    }

    public static WarmOffice? Find(Session session) => LibreOffice.Find(session.Surroundings.Variable) is { } office ? new(office) : null;

    /// <summary>Starts it for who is going to print; answers at once.</summary>
    public void Warm() => Task.Run(() =>
    {
        lock (_lock)
            IsReady();
    });

    /// <summary>The document as PDF; null when that cannot be done, and then <paramref name="problem"/> says why.</summary>
    public byte[]? Print(byte[] document, string name, out Diagnostic? problem)
    {
        // One after the other: they are printed under one name.
        lock (_lock)
        {
            var isKept = IsReady();
            var (word, pdf) = (Path.Combine(Folder, "a.docx"), Path.Combine(Folder, "a.pdf"));
            File.Delete(pdf);
            File.WriteAllBytes(word, document);
            var said = _office.Convert(Folder, ["a.docx"]);
            // What it leaves unprinted a process of its own may print.
            if (!File.Exists(pdf) && isKept)
            {
                Stop();
                said = _office.Convert(Folder, ["a.docx"]);
            }

            problem = File.Exists(pdf) ? null : CliProblems.NotConverted(name, said);
            return problem is null ? File.ReadAllBytes(pdf) : null;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _stays = false;
            Stop();
            _closed.Dispose();
            _folder?.Delete(recursive: true);
        }
    }

    string Folder => (_folder ??= Directory.CreateTempSubdirectory("reports-")).FullName;

    // Where none comes to stay, each paper starts its own, and none is waited for again.
    bool IsReady()
    {
        if (!_stays)
            return false;
        if (_kept is { IsAlive: true })
            return true;
        Stop();
        try
        {
            _kept = KeptOffice.Start(_office, Folder);
            _stays = _kept.WaitUntilReady();
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            _stays = false;
        }

        if (!_stays)
            Stop();
        return _stays;
    }

    void Stop()
    {
        _kept?.Dispose();
        _kept = null;
    }
}
