using System.Diagnostics;

namespace Reports.Engine.Tests.Printing;

/// <summary>LibreOffice lays documents out, poppler reads the pages back; <c>.ci/run</c> installs both.</summary>
static class LibreOffice
{
    // Given some 250 files, one process of LibreOffice 7.4 leaves the last ones unprinted without a word.
    const int MostAtOnce = 100;

    /// <summary>Prints every .docx of a folder beside it as .pdf.</summary>
    public static void Print(string folder)
    {
        // Two at a time: LibreOffice uses one core, and each has a profile of its own.
        var parts = Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal).Chunk(MostAtOnce).ToList();
        Parallel.For(0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
            Run("soffice", [$"-env:UserInstallation=file://{folder}/profile{part}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. parts[part]]));
    }

    /// <summary>The text of a printed file's pages.</summary>
    public static string TextOf(string pdf) => Run("pdftotext", ["-enc", "UTF-8", pdf, "-"]);

    static string Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "{0} must work", program);
        return output;
    }
}
