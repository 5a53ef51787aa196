using System.Diagnostics;
using System.Globalization;
using Reports.Engine.Verification.Pages;

namespace Reports.Cli.Pdf;

/// <summary>Pages of Word documents as pictures, made by one LibreOffice and pdftoppm where both are there.</summary>
static class PageImages
{
    // Enough to read the text on a screen, small enough for a page of many documents.
    const string DotsPerInch = "80";

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The converter; null when one of the programs is missing.</summary>
    public static PagePictures? Of(Session session)
    {
        var folders = (session.Surroundings.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var rasteriser = folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "pdftoppm.exe" : "pdftoppm")).FirstOrDefault(File.Exists);
        return LibreOffice.Find(session.Surroundings.Variable) is { } office && rasteriser is not null
            ? documents => Convert(documents, office, rasteriser, new(session))
            : null;
    }

    static IReadOnlyList<byte[]>[] Convert(IReadOnlyList<byte[]> documents, LibreOffice office, string rasteriser, Progress progress)
    {
        progress.Say(CliTexts.DrawingPages(documents.Count));
        var apart = Directory.CreateTempSubdirectory("reports-");
        try
        {
            var names = documents.Select((_, at) => at.ToString("00000", CultureInfo.InvariantCulture)).ToList();
            foreach (var (name, content) in names.Zip(documents))
                File.WriteAllBytes(Path.Combine(apart.FullName, name + ".docx"), content);
            office.Convert(apart.FullName, [.. names.Select(name => name + ".docx")]);
            return [.. names.Select(name => Pages(apart, name, rasteriser))];
        }
        finally
        {
            progress.Done();
            apart.Delete(recursive: true);
        }
    }

    static IReadOnlyList<byte[]> Pages(DirectoryInfo folder, string name, string rasteriser)
    {
        if (!File.Exists(Path.Combine(folder.FullName, name + ".pdf")))
            return [];

        using var process = Process.Start(new ProcessStartInfo(rasteriser, ["-png", "-r", DotsPerInch, name + ".pdf", name]) { WorkingDirectory = folder.FullName })!;
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        return [.. folder.GetFiles(name + "-*.png").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName))];
    }
}
