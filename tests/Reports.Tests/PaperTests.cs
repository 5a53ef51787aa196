using System.Diagnostics;

namespace Reports.Tests;

/// <summary>The document as it leaves a printer: LibreOffice lays it out, poppler reads the pages back.</summary>
/// <remarks>LibreOffice and poppler are installed by <c>.ci/run</c>. Without them these tests fail; they are never skipped.</remarks>
public sealed class PaperTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    [Fact]
    public void The_collective_review_prints_on_six_pages_with_its_page_numbers_and_figures()
    {
        var pdf = ToPdf("bao-cao-kiem-diem-tap-the.docx");
        var pages = Run("pdftotext", "-layout", pdf, "-").TrimEnd('\f', '\n').Split('\f');
        pages.Should().HaveCount(6);

        FirstLine(pages[0]).Should().Contain("Mẫu 01-HD KĐ.ĐG 2023", "the first page has no number");
        FirstLine(pages[1]).Trim().Should().Be("2");
        FirstLine(pages[5]).Trim().Should().Be("6");
        pages[0].Should().Contain("ĐẢNG CỘNG SẢN VIỆT NAM").And.Contain("Sông Mây, ngày 16 tháng 12 năm 2023");
        string.Join('\n', pages).Should().Contain("85,3").And.Contain("99,5").And.NotContain("{{").And.NotContain("[chưa có");
        pages[5].Should().Contain("T/M TẬP THỂ LÃNH ĐẠO, QUẢN LÝ").And.Contain("BÍ THƯ CHI BỘ").And.Contain("Lò Thị Hải Yến");
    }

    [Fact]
    public void The_page_is_A4()
    {
        var pdf = ToPdf("bao-cao-kiem-diem-tap-the.docx");
        Run("pdfinfo", pdf).Should().MatchRegex(@"Page size:\s+595\.\d+ x 84[12]\.\d+ pts \(A4\)");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    string ToPdf(string file)
    {
        Run(
            "soffice",
            $"-env:UserInstallation=file://{_folder}/profile",
            "--headless", "--convert-to", "pdf", "--outdir", _folder, Path.Combine(Dossier.Of("thcs-2023.json").Folder, file));
        return Path.Combine(_folder, Path.ChangeExtension(file, ".pdf"));
    }

    static string FirstLine(string page) => page.Split('\n').First(line => line.Trim().Length > 0);

    static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "{0} must work", program);
        return output;
    }
}
