using System.Diagnostics;
using System.Text.RegularExpressions;
using Reports.Engine.Outlines;

namespace Reports.Tests;

/// <summary>A document that LibreOffice has saved again keeps its outline but for what docs/outline.md names.</summary>
/// <remarks>Without LibreOffice this test fails; it is never skipped.</remarks>
public sealed class ResavedTests : IDisposable
{
    readonly Dossier _dossier = Dossier.Generate(Dossier.Sample("thcs-2023.json"));

    [Fact]
    public void Documents_saved_again_by_LibreOffice_keep_their_outline_but_for_what_is_documented()
    {
        var documents = Directory.GetFiles(_dossier.Folder, "*.docx");
        var folder = SaveAgain(documents);
        foreach (var document in documents)
        {
            var again = Path.Combine(folder, Path.GetFileName(document));
            WithoutExceptions(again).Should().Equal(WithoutExceptions(document), document);
        }
    }

    public void Dispose() => _dossier.Dispose();

    string SaveAgain(string[] documents)
    {
        var folder = Path.Combine(_dossier.Folder, "again");
        var profile = $"-env:UserInstallation=file://{_dossier.Folder}/profile";
        var start = new ProcessStartInfo("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", folder, .. documents]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error);
        return folder;
    }

    // The outline without what LibreOffice is known to lose: table titles and descriptions, names of controls, styles of empty paragraphs, a tenth of a millimetre.
    static IEnumerable<string> WithoutExceptions(string file) => DocumentOutline.Of(File.ReadAllBytes(file)).ToString().Split('\n')
        .Where(line => !Regex.IsMatch(line, @"^ *control (end )?\["))
        .Select(line => Regex.Replace(line, @"^¶ \[[^\]]*\]$", "¶"))
        .Select(line => Regex.Replace(line, "; (title|description) \"[^\"]*\"", ""))
        .Select(line => Regex.Replace(line, "<(check (?:on|off) .); [^>]*>", "<$1>"))
        .Select(line => line.TrimStart().StartsWith("table [", StringComparison.Ordinal) ? Regex.Replace(line, @"\d+(\.\d)?", "#") : line);
}
