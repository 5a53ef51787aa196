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
        foreach (var files in Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal).Chunk(MostAtOnce))
            Run("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files]);
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
