using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Engine.Outlines;

namespace Reports.Tests;

/// <summary>A document that LibreOffice has saved again keeps its outline but for what docs/outline.md names.</summary>
/// <remarks>Without LibreOffice this test fails; it is never skipped.</remarks>
public sealed class ResavedTests : IDisposable
{
    // Columns may be a tenth of a millimetre wider or narrower.
    const double Tolerance = 0.11;

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
            Widths(again).Should().Equal(Widths(document), (one, other) => Math.Abs(one - other) < Tolerance, document);
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

    // The outline without what LibreOffice is known to lose: table titles and descriptions, names of controls, exact widths.
    static IEnumerable<string> WithoutExceptions(string file) => DocumentOutline.Of(File.ReadAllBytes(file)).ToString().Split('\n')
        .Where(line => !Regex.IsMatch(line, @"^ *control (end )?\["))
        .Select(line => Regex.Replace(line, "; (title|description) \"[^\"]*\"", ""))
        .Select(line => Regex.Replace(line, "<(check (?:on|off) .); [^>]*>", "<$1>"))
        .Select(line => Regex.Replace(line, @"columns [\d. +]+ mm", "columns"));

    static IEnumerable<double> Widths(string file) => Regex.Matches(DocumentOutline.Of(File.ReadAllBytes(file)).ToString(), @"columns ([\d. +]+) mm")
        .SelectMany(columns => columns.Groups[1].Value.Split(" + ")).Select(width => double.Parse(width, CultureInfo.InvariantCulture));
}
