using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Batch.Output;

/// <summary>The pages of a batch. A script stands for LibreOffice: its PDF has the bytes of the document.</summary>
public sealed class PdfTests
{
    const string Script = """
        #!/bin/sh
        for file; do
            case $file in -*|pdf) continue;; esac
            cp "$file" "${file%.*}.pdf"
        done
        """;

    [Fact]
    public void Documents_and_the_merged_one_are_printed_beside_them_and_again_when_they_change()
    {
        using var shell = WithOffice();
        Batch(shell, 3, "--merge", shell.At("ra.docx")).Code.Should().Be(ExitCode.AllWell);
        Directory.GetFiles(shell.At("ra"), "*.pdf", SearchOption.AllDirectories).Should().HaveCount(3);
        File.ReadAllBytes(shell.At("ra.pdf")).Should().Equal(File.ReadAllBytes(shell.At("ra.docx")));

        // What was printed stays, what was changed or is new is printed.
        var pages = Directory.GetFiles(shell.At("ra"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        File.WriteAllText(pages[0], "in tay");
        File.SetLastWriteTimeUtc(Path.ChangeExtension(pages[1], ".docx"), DateTime.UtcNow.AddMinutes(1));
        File.WriteAllText(pages[1], "cũ");
        Batch(shell, 4, "--resume").Code.Should().Be(ExitCode.AllWell);
        File.ReadAllText(pages[0]).Should().Be("in tay");
        File.ReadAllBytes(pages[1]).Should().Equal(File.ReadAllBytes(Path.ChangeExtension(pages[1], ".docx")));
        Directory.GetFiles(shell.At("ra"), "*.pdf", SearchOption.AllDirectories).Should().HaveCount(4);
    }

    [Fact]
    public void Of_a_dossier_what_stays_as_it_is_is_not_printed_again()
    {
        using var shell = WithOffice();
        Outcome Generate() => shell.Run("generate", Repository.Sample, "-o", shell.At("ho-so"), "--document", "nghi-quyet", "--document", "to-trinh", "--force", "--pdf");
        string Page(string document) => File.ReadAllText(shell.At($"ho-so/{document}.pdf"));
        Generate().Code.Should().Be(ExitCode.AllWell);
        Page("to-trinh").Should().Be(File.ReadAllText(shell.At("ho-so/to-trinh.docx")));

        shell.Write("ho-so/nghi-quyet.pdf", "in tay");
        shell.Write("ho-so/to-trinh.pdf", "in tay");
        Generate();
        (Page("nghi-quyet"), Page("to-trinh")).Should().Be(("in tay", "in tay"));

        // Written again, it is printed, however new its page.
        File.Delete(shell.At("ho-so/nghi-quyet.docx"));
        Generate();
        (Page("nghi-quyet") == "in tay", Page("to-trinh")).Should().Be((false, "in tay"));
        File.Delete(shell.At("ho-so/to-trinh.pdf"));
        Generate();
        Page("to-trinh").Should().NotBe("in tay");
    }

    [Fact]
    public void Without_LibreOffice_the_documents_are_there_and_the_missing_pages_are_said()
    {
        using var shell = WithOffice();
        File.Delete(shell.At("soffice"));
        var said = Batch(shell, 2);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("CLI011");
        Directory.GetFiles(shell.At("ra"), "*.docx", SearchOption.AllDirectories).Should().HaveCount(2);
    }

    [Fact]
    public void Pages_have_no_place_in_a_zip()
    {
        using var shell = WithOffice();
        shell.Write("d.jsonl", BatchShell.People(1));
        shell.Run("batch", shell.At("d.jsonl"), "--template", shell.At("mau.docx"), "-o", shell.At("ra.zip"), "--pdf").Code.Should().Be(ExitCode.WrongUsage);
    }

    static Shell WithOffice()
    {
        var shell = new Shell();
        shell["PATH"] = shell.Folder;
        shell.Write("soffice", Script);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(shell.At("soffice"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        shell.WithWordTemplate("mau.docx");
        return shell;
    }

    static Outcome Batch(Shell shell, int people, params string[] more)
    {
        shell.Write("d.jsonl", BatchShell.People(people));
        return shell.Run(["batch", shell.At("d.jsonl"), "--template", shell.At("mau.docx"), "-o", shell.At("ra"), "--no-flush", "--pdf", .. more]);
    }
}
