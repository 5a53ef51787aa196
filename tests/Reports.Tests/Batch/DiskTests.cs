using System.Diagnostics;

namespace Reports.Tests.Batch;

/// <summary>What stands in the way of writing is reported in clear words, and nothing is lost by it.</summary>
public sealed class DiskTests : IDisposable
{
    // A number of one digit and a line break, two thousand times.
    const int SizeOfSmall = 4000;

    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    public DiskTests()
    {
        File.WriteAllText(At("d.jsonl"), string.Concat(Enumerable.Range(1, 20).Select(n => $"{{\"n\": {n}}}\n")));
        File.WriteAllText(At("mau.txt"), "{{ for i in 1..2000 }}{{ n }}\n{{ end }}");
        File.WriteAllBytes(At("mau.docx"), WordFile.Of("{{ for i in 1..20000 }}{{ i * n }} {{ end }}").Bytes());
    }

    /// <summary>A limit on the size of files stands for the full disk: the system refuses the same way, in the middle of a file.</summary>
    [Trait("Runs", "long")]
    [Theory]
    [InlineData("ra.zip")]
    [InlineData("ra.docx")]
    [InlineData("ra")]
    public void A_full_disk_is_told_leaves_no_half_file_and_can_be_resumed(string output)
    {
        if (OperatingSystem.IsWindows())
            return;

        // 8 blocks of 512 bytes: the documents of the first nine records fit, no other does. SIGXFSZ is ignored, so that the write fails as on a full disk.
        var (code, error) = Limited(output);
        code.Should().Be(1, error);
        error.Should().Contain("CLI004").And.Contain("--resume").And.NotContain("   at ");
        if (output == "ra")
            Directory.EnumerateFileSystemEntries(At("ra"), "*", SearchOption.AllDirectories).Should()
                .OnlyContain(file => Path.GetFileName(file) == "batch.jsonl" || new FileInfo(file).Length == SizeOfSmall);
        else
            Directory.GetFiles(_folder, "*ra.*").Should().OnlyContain(file => file.EndsWith(".jsonl") || file.EndsWith(".zip.part"), "a document half joined is of no use");

        Run(output, "--resume").End().Code.Should().Be(0);
        Run("whole" + Path.GetExtension(output)).End().Code.Should().Be(0);
        if (output == "ra")
            Directory.GetFiles(At("ra")).Should().OnlyContain(file => File.ReadAllBytes(file).SequenceEqual(File.ReadAllBytes(Path.Combine(At("whole"), Path.GetFileName(file)))));
        else
            File.ReadAllBytes(At(output)).SequenceEqual(File.ReadAllBytes(At("whole" + Path.GetExtension(output)))).Should().BeTrue();
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told()
    {
        File.WriteAllText(At("tep"), "");
        using var process = Run("tep/ra");
        var (code, error) = process.End();
        code.Should().Be(1);
        error.Should().Contain("CLI007").And.Contain(At("tep")).And.NotContain("   at ");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    BatchProcess Run(string output, params string[] more) =>
        BatchProcess.Start([At("d.jsonl"), .. Target(output), .. more]);

    string[] Target(string output) => output.EndsWith(".docx", StringComparison.Ordinal)
        ? ["--template", At("mau.docx"), "--merge", At(output)]
        : ["--template", At("mau.txt"), "-o", At(output)];

    (int Code, string Error) Limited(string output)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardError = true, RedirectStandardOutput = true };
        // Without write-xor-execute the runtime needs no large file of its own.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        var program = Path.Combine(AppContext.BaseDirectory, "reports.dll");
        foreach (var argument in new[] { "-c", "trap '' XFSZ; ulimit -f 8; exec dotnet \"$@\"", "sh", program, "batch", At("d.jsonl") }.Concat(Target(output)))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    string At(string name) => Path.Combine(_folder, name);
}
