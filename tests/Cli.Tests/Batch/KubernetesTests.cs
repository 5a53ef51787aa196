using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Batch;

/// <summary>What deploy/kubernetes says is what the program understands.</summary>
public sealed class KubernetesTests
{
    static readonly string Job = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "kubernetes", "job.yaml"));

    [Fact]
    public void The_pods_of_the_job_together_make_every_record_once()
    {
        using var shell = new Shell();
        shell.WithWordTemplate("mau.docx");
        shell.Write("dang-vien.jsonl", BatchShell.People(20));
        var pods = int.Parse(Regex.Match(Job, @"completions: (\d+)").Groups[1].Value, CultureInfo.InvariantCulture);
        for (var pod = 0; pod < pods; pod++)
        {
            shell["JOB_COMPLETION_INDEX"] = pod.ToString(CultureInfo.InvariantCulture);
            var said = shell.Run([.. Arguments().Select(word => word.Replace("/data", shell.Folder).Replace("/out", shell.At("out"))), "--lang", "en"]);
            said.Code.Should().Be(ExitCode.AllWell, said.Error);
        }

        shell.Documents("out").Should().HaveCount(20);
    }

    [Fact]
    public void A_pod_without_an_index_is_told_so()
    {
        using var shell = new Shell();
        shell.Run("batch", "d.jsonl", "-o", "ra", "--shard", "job/8").Code.Should().Be(ExitCode.WrongUsage);
    }

    [Fact]
    public void The_image_is_chiselled_and_the_pod_may_write_nothing_but_the_volume()
    {
        var image = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "kubernetes", "Dockerfile"));
        image.Should().MatchRegex(@"FROM \S+-chiseled\n").And.Contain("USER $APP_UID").And.EndWith("ENTRYPOINT [\"dotnet\", \"/app/reports.dll\"]\n");
        Job.Should().Contain("readOnlyRootFilesystem: true").And.Contain("runAsNonRoot: true").And.NotContain("\t");
    }

    static IEnumerable<string> Arguments() =>
        Regex.Match(Job, @"args:\n((?: +- .+\n)+)").Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()[2..]);
}
