using System.Diagnostics;
using System.Text.Json;
using Reports.Engine.Validation.Soundness;
using Reports.Tests.Cases;

namespace Reports.Tests;

/// <summary>The examples: the commands of their pages, typed in a copy of the folder.</summary>
public sealed class ExamplesTests : IDisposable
{
    const string Command = "    reports ";

    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    [Trait("Runs", "long")]
    [Fact]
    public void Every_pupil_gets_a_certificate_of_one_page_and_all_of_them_print_in_the_order_of_the_list()
    {
        Follow("certificates");
        var names = File.ReadLines(At("pupils.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("ho_ten").GetString()!).ToList();
        Directory.GetFiles(At("out"), "*.docx", SearchOption.AllDirectories).Should().HaveCount(names.Count).And.Contain(At("out/9a/01-tran-huong-duong.docx"));
        Directory.GetFiles(_folder, "*.docx", SearchOption.AllDirectories).Should().HaveCount(names.Count + 2).And.AllSatisfy(IsSound);

        var pages = Pages("all.docx");
        pages.Should().HaveCount(names.Count);
        pages.Zip(names).Should().AllSatisfy(page => page.First.Should().Contain(page.Second).And.Contain("GIẤY KHEN").And.Contain("Trần Thị Xuân Mai").And.NotContain("{{"));
    }

    [Trait("Runs", "long")]
    [Fact]
    public void A_decision_has_its_annexes_on_pages_of_their_own_one_of_them_chosen_by_the_data()
    {
        Follow("decision");
        Directory.GetFiles(_folder, "*.docx").Should().HaveCount(6).And.AllSatisfy(IsSound);
        Titles("decision-07.docx").Should().Equal("QUYẾT ĐỊNH", "PHỤ LỤC I", "CHUYỂN TIỀN THƯỞNG VÀO TÀI KHOẢN");
        Titles("decision-08.docx").Should().Equal("QUYẾT ĐỊNH", "PHỤ LỤC I", "TRAO TIỀN THƯỞNG TẠI LỄ TỔNG KẾT");
        Run("pdfinfo", _folder, "-l", "3", At("decision-07.pdf")).Output.Should().MatchRegex(@"Page +1 size: +595\.").And.MatchRegex(@"Page +2 size: +841\.").And.MatchRegex(@"Page +3 size: +595\.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Copies an example, and types what its page says on a machine that approves nothing.</summary>
    void Follow(string example)
    {
        var source = Path.Combine(ShippedCases.Root, "examples", example);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = At(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var commands = File.ReadLines(At("README.md")).Where(line => line.StartsWith(Command, StringComparison.Ordinal)).Select(line => line[Command.Length..].Split(' ')).ToList();
        commands.Select(command => command[0]).Should().Contain(["lint", "verify"]);
        foreach (var command in commands)
        {
            var (code, output, error) = Run("dotnet", _folder, [Path.Combine(AppContext.BaseDirectory, "reports.dll"), .. command]);
            code.Should().Be(0, "«{0}» says {1}{2}", string.Join(' ', command), output, error);
            if (command[0] == "lint")
                output.Should().Contain("không có lỗi");
        }
    }

    static void IsSound(string file) => DocumentSoundness.Check(File.ReadAllBytes(file), file).Should().BeEmpty();

    /// <summary>What each page is called.</summary>
    IEnumerable<string> Titles(string file) => Pages(file).Select(page => page.Split('\n').Select(line => line.Trim())
        .First(line => line is "QUYẾT ĐỊNH" or "PHỤ LỤC I" or "CHUYỂN TIỀN THƯỞNG VÀO TÀI KHOẢN" or "TRAO TIỀN THƯỞNG TẠI LỄ TỔNG KẾT"));

    string[] Pages(string file)
    {
        LibreOffice.Run(At("profile"), ["--convert-to", "pdf", "--outdir", _folder, At(file)]);
        return Run("pdftotext", _folder, "-layout", At(Path.ChangeExtension(file, ".pdf")), "-").Output.TrimEnd('\f', '\n').Split('\f');
    }

    static (int Code, string Output, string Error) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CI"] = "true";
        start.Environment["LANG"] = "vi_VN.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    string At(string name) => Path.Combine(_folder, name);
}
