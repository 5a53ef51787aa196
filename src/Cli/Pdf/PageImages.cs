using System.Diagnostics;
using Reports.Engine.Verification.Pages;

namespace Reports.Cli.Pdf;

/// <summary>Pages of Word documents as pictures, made by LibreOffice and pdftoppm where both are there.</summary>
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
            ? docx => Convert(docx, office, rasteriser)
            : null;
    }

    static IReadOnlyList<byte[]> Convert(byte[] docx, LibreOffice office, string rasteriser)
    {
        var apart = Directory.CreateTempSubdirectory("reports-");
        try
        {
            File.WriteAllBytes(Path.Combine(apart.FullName, "page.docx"), docx);
            office.Convert(apart.FullName, ["page.docx"]);
            if (!File.Exists(Path.Combine(apart.FullName, "page.pdf")))
                return [];

            using var process = Process.Start(new ProcessStartInfo(rasteriser, ["-png", "-r", DotsPerInch, "page.pdf", "page"]) { WorkingDirectory = apart.FullName })!;
            if (!process.WaitForExit(Patience))
                process.Kill(entireProcessTree: true);
            return [.. apart.GetFiles("page*.png").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName))];
        }
        finally
        {
            apart.Delete(recursive: true);
        }
    }
}
