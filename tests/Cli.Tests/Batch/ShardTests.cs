using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Batch;

public sealed class ShardTests
{
    // Many share a name, so that the guard has to agree between shards.
    static readonly string Data = string.Concat(Enumerable.Range(1, 100).Select(n => $"{{\"name\": \"Tên {n % 7}\", \"n\": {n}}}\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void All_shards_together_give_exactly_the_unsharded_files(int count)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", Data);
        foreach (var naming in new[] { Array.Empty<string>(), ["--name", "{{ name | slug }}"] })
        {
            shell.Batch("d.jsonl", "tron", naming).Code.Should().Be(ExitCode.AllWell);
            for (var shard = 1; shard <= count; shard++)
                shell.Batch("d.jsonl", "chia", [.. naming, "--shard", $"{shard}/{count}"]).Code.Should().Be(ExitCode.AllWell);

            shell.Documents("chia").Should().HaveCount(100).And.Equal(shell.Documents("tron"));
            var (whole, parts) = (shell.Contents("tron"), shell.Contents("chia"));
            shell.Documents("tron").Should().OnlyContain(file => parts[file] == whole[file]);
            Directory.Delete(shell.At("tron"), recursive: true);
            Directory.Delete(shell.At("chia"), recursive: true);
        }
    }

    [Fact]
    public void A_bad_record_of_another_shard_does_not_change_names()
    {
        using var shell = new Shell();
        var good = File.ReadAllText(Repository.Sample);
        shell.Write("d/a.json", good.Replace("\"tot\": 482", "\"tot\": 481", StringComparison.Ordinal));
        shell.Write("d/b.json", good);
        string[] line = ["batch", shell.At("d"), "--document", "bao-cao-kiem-diem-tap-the", "--name", "{{ document.id }}", "--no-flush"];
        shell.Run([.. line, "-o", shell.At("tron")]).Code.Should().Be(ExitCode.ToRepair);
        shell.Run([.. line, "-o", shell.At("chia"), "--shard", "2/2"]).Code.Should().Be(ExitCode.AllWell);
        shell.Documents("tron").Should().Equal("bao-cao-kiem-diem-tap-the-2.docx");
        shell.Documents("chia").Should().Equal(shell.Documents("tron"));
    }

    [Fact]
    public void A_shard_has_a_zip_of_its_own()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", Data);
        shell.Batch("d.jsonl", "ra.zip", "--shard", "2/3").Output.Should().Contain("33 documents");
        File.Exists(shell.At("ra-2-of-3.zip")).Should().BeTrue();
    }
}
