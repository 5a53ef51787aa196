using Reports.Cli.Pdf;
using Reports.Cli.Terminal;
using Reports.Cli.Texts;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Studio;

/// <summary>LibreOffice with a profile that is kept as long as the studio runs: making one takes ten times as long as printing a paper.</summary>
sealed class WarmOffice : IDisposable
{
    readonly LibreOffice _office;
    readonly Lock _lock = new();
    DirectoryInfo? _folder;

    WarmOffice(LibreOffice office) => _office = office;

    public static WarmOffice? Find(Session session) => LibreOffice.Find(session.Surroundings.Variable) is { } office ? new(office) : null;

    /// <summary>The document as PDF; null when that cannot be done, and then <paramref name="problem"/> says why.</summary>
    public byte[]? Print(byte[] document, string name, out Diagnostic? problem)
    {
        // One process has the profile.
        lock (_lock)
        {
            _folder ??= Directory.CreateTempSubdirectory("reports-");
            var (word, pdf) = (Path.Combine(_folder.FullName, "a.docx"), Path.Combine(_folder.FullName, "a.pdf"));
            File.Delete(pdf);
            File.WriteAllBytes(word, document);
            var said = _office.Convert(_folder.FullName, ["a.docx"]);
            problem = File.Exists(pdf) ? null : CliProblems.NotConverted(name, said);
            return problem is null ? File.ReadAllBytes(pdf) : null;
        }
    }

    public void Dispose() => _folder?.Delete(recursive: true);
}
