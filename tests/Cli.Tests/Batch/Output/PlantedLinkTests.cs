using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Batch.Output;

/// <summary>Whoever may write beside the results lays links under the names of files that a run needs while it works.</summary>
public sealed class PlantedLinkTests
{
    const string Precious = "không được đụng tới";

    public static TheoryData<string, string[]> Planted { get; } = new()
    {
        { "ra.zip.part", ["-o", "ra.zip"] },
        { "ra.zip.part", ["-o", "ra.zip", "--resume"] },
        { "ra.zip.batch.jsonl", ["-o", "ra.zip"] },
        { "ra.zip.batch.jsonl", ["-o", "ra.zip", "--resume"] },
        { "ra.zip.batch.jsonl.tmp", ["-o", "ra.zip"] },
        { "ra.zip.batch.jsonl.tmp", ["-o", "ra.zip", "--resume"] },
        { "ra.zip", ["-o", "ra.zip"] },
        { "ra.docx.part", ["--merge", "ra.docx"] },
        { "ra.docx.part", ["--merge", "ra.docx", "--resume"] },
        { ".ra.docx.growing", ["--merge", "ra.docx"] },
        { ".ra.docx.growing", ["--merge", "ra.docx", "--resume"] },
        { "ra.docx.batch.jsonl", ["--merge", "ra.docx"] },
        { "ra.docx.batch.jsonl", ["--merge", "ra.docx", "--resume"] },
        { "ra.docx.batch.jsonl.tmp", ["--merge", "ra.docx"] },
        { "ra.docx", ["--merge", "ra.docx"] },
        { "ra/batch.jsonl", ["-o", "ra"] },
        { "ra/batch.jsonl", ["-o", "ra", "--resume"] },
        { "ra/batch.jsonl.tmp", ["-o", "ra"] },
        { "ra/batch.jsonl.tmp", ["-o", "ra", "--resume"] },
        { "ra/.reports-batch/lock", ["-o", "ra"] },
        { "ra/.reports-batch/lock", ["-o", "ra", "--resume"] },
        { "ra/.reports-batch/1.tmp", ["-o", "ra"] },
        { "ra/.reports-batch/1.tmp", ["-o", "ra", "--resume"] },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_link_to_a_file_is_refused_or_replaced(string link, string[] output) => Victim(link, output, "nan-nhan.json");

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_link_to_nothing_makes_nothing(string link, string[] output)
    {
        using var shell = Batch(link, output, "chua-co.json");
        File.Exists(shell.At("ngoai/chua-co.json")).Should().BeFalse();
    }

    [Theory]
    [InlineData("ra/.reports-batch")]
    public void A_link_to_a_folder_is_refused(string link)
    {
        using var shell = new Shell();
        shell.Write("ngoai/1.tmp", Precious);
        Directory.CreateDirectory(shell.At("ra"));
        Directory.CreateSymbolicLink(shell.At(link), shell.At("ngoai"));

        var said = Run(shell, "-o", "ra");

        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("CLI021").And.Contain("link");
        Directory.EnumerateFileSystemEntries(shell.At("ngoai")).Should().ContainSingle();
        File.ReadAllText(shell.At("ngoai/1.tmp")).Should().Be(Precious);
    }

    static void Victim(string link, string[] output, string target)
    {
        using var shell = Batch(link, output, target);
        File.ReadAllText(shell.At("ngoai/nan-nhan.json")).Should().Be(Precious);
    }

    static Shell Batch(string link, string[] output, string target)
    {
        var shell = new Shell();
        shell.Write("ngoai/nan-nhan.json", Precious);
        Directory.CreateDirectory(Path.GetDirectoryName(shell.At(link))!);
        File.CreateSymbolicLink(shell.At(link), shell.At("ngoai/" + target));

        var said = Run(shell, output);

        if (said.Code != ExitCode.AllWell)
            said.Error.Should().Contain("CLI021");
        return shell;
    }

    static Outcome Run(Shell shell, params string[] output)
    {
        shell.Write("d.jsonl", BatchShell.People(3));
        shell.WithWordTemplate("mau.docx");
        return shell.Run(["batch", shell.At("d.jsonl"), "--template", shell.At("mau.docx"), "--lang", "en", "--no-flush", .. output.Select(word => word.StartsWith('-') ? word : shell.At(word))]);
    }
}
