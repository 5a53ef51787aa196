using System.IO.Compression;

namespace Reports.Tests.Batch;

/// <summary>A batch that is killed at any moment and resumed leaves, byte for byte, what an undisturbed one leaves.</summary>
public sealed class KilledBatchTests : IDisposable
{
    const int Records = 150;
    const int Kills = 20;
    const int MostRounds = 40;

    readonly string _folder = Directory.CreateTempSubdirectory("reports-test-").FullName;

    public KilledBatchTests()
    {
        File.WriteAllText(At("d.jsonl"), string.Concat(Enumerable.Range(1, Records).Select(n => $"{{\"name\": \"Người {n % 40}\", \"n\": {n}}}\n")));
        File.WriteAllText(At("mau.txt"), "{{ for i in 1..200 }}{{ name }}/{{ n }}\n{{ end }}");
        File.WriteAllBytes(At("mau.docx"), WordFile.Of("{{ name }}/{{ n }}").Bytes());
    }

    // In each round the run and the resumed run are killed, unless they are through before.
    [Trait("Runs", "long")]
    [Theory]
    [InlineData("", 20261121)]
    [InlineData(".zip", 20231216)]
    [InlineData(".docx", 20250101)]
    public void Twenty_kills_at_any_moment_lose_nothing(string ending, uint seed)
    {
        Run("whole" + ending).End().Code.Should().Be(0);
        var whole = Contents("whole" + ending);
        whole.Should().HaveCount(ending.Length == 0 ? Records + 1 : 2);
        var killed = 0;
        for (var round = 1; killed < Kills && round <= MostRounds; round++)
        {
            var output = $"round{round}{ending}";
            for (var kill = 0; kill < 2; kill++)
            {
                // From before the first line of the manifest to behind the last, when everything is put in order and renamed.
                var moment = (seed = unchecked((seed * 1664525) + 1013904223)) % 1200 / 1000.0 * Manifest("whole", ending).Length;
                using var process = Run(output, "--resume");
                killed += process.KillWhen(() => Manifest($"round{round}", ending) is { Exists: true } manifest && manifest.Length >= moment) ? 1 : 0;
                NoHalfFile(output, ending, whole);
            }

            using var last = Run(output, "--resume");
            var (code, error) = last.End();
            code.Should().Be(0, error);
            Contents(output).Should().Equal(whole, "round {0}", round);
            Directory.EnumerateFiles(_folder, ".*").Should().BeEmpty("what grew beside the output is gone");
        }

        killed.Should().BeGreaterThanOrEqualTo(Kills);
    }

    [Fact]
    public void Shards_as_processes_at_the_same_time_give_exactly_the_unsharded_files()
    {
        Run("whole").End().Code.Should().Be(0);
        var shards = Enumerable.Range(1, 3).Select(shard => Run("parts", "--shard", $"{shard}/3")).ToList();
        shards.Select(shard => shard.End()).Should().OnlyContain(end => end.Code == 0);
        shards.ForEach(shard => shard.Dispose());
        Documents(Contents("parts")).Should().Equal(Documents(Contents("whole")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    BatchProcess Run(string output, params string[] more) =>
        output.EndsWith(".docx", StringComparison.Ordinal)
            ? BatchProcess.Start([At("d.jsonl"), "--template", At("mau.docx"), "--merge", At(output), "--jobs", "2", .. more])
            : BatchProcess.Start([At("d.jsonl"), "--template", At("mau.txt"), "-o", At(output), "--name", "{{ name | slug }}", "--jobs", "2", .. more]);

    FileInfo Manifest(string output, string ending) =>
        new(ending.Length == 0 ? At($"{output}/batch.jsonl") : At($"{output}{ending}.batch.jsonl"));

    /// <summary>Whatever stands under a name that people see is whole.</summary>
    void NoHalfFile(string output, string ending, SortedDictionary<string, string> whole)
    {
        if (ending.Length == 0)
            Documents(Contents(output)).Where(file => !file.Key.StartsWith('.')).Should().OnlyContain(file => whole[file.Key] == file.Value);
        else if (File.Exists(At(output)))
            ZipFile.OpenRead(At(output)).Dispose();
    }

    static IEnumerable<KeyValuePair<string, string>> Documents(SortedDictionary<string, string> contents) =>
        contents.Where(file => !file.Key.StartsWith("batch", StringComparison.Ordinal));

    /// <summary>Every file of an output, hidden ones too, by its name after the output's own.</summary>
    SortedDictionary<string, string> Contents(string output)
    {
        var root = At(output);
        var files = Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(file => (file, Path.GetRelativePath(root, file)))
            : Directory.EnumerateFiles(_folder, output + "*").Select(file => (file, Path.GetFileName(file)[output.Length..]));
        return new(files.ToDictionary(file => file.Item2, file => Convert.ToHexString(File.ReadAllBytes(file.file))), StringComparer.Ordinal);
    }

    string At(string name) => Path.Combine(_folder, name);
}
