namespace Reports.Cli.Tests.Batch;

public sealed class ResumeTests
{
    [Theory]
    [InlineData("ra")]
    [InlineData("ra.zip")]
    public void A_second_run_keeps_everything(string output)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(40));
        shell.Batch("d.jsonl", output).Code.Should().Be(ExitCode.AllWell);
        var before = shell.Contents(".");
        shell.Batch("d.jsonl", output, "--resume").Output.Should().Contain("40 records kept from before");
        shell.Contents(".").Should().Equal(before);
    }

    [Theory]
    [InlineData("ra")]
    [InlineData("ra.zip")]
    public void What_has_changed_is_made_anew_and_what_is_no_more_goes_away(string output)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(40));
        shell.Batch("d.jsonl", output).Code.Should().Be(ExitCode.AllWell);
        var changed = BatchShell.People(30).Replace("Người 7\"", "Người khác\"", StringComparison.Ordinal);
        shell.Write("d.jsonl", changed);
        var said = shell.Batch("d.jsonl", output, "--resume");
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        said.Output.Should().Contain(output == "ra" ? "29 records kept" : "6 records kept");

        shell.Batch("d.jsonl", "moi" + Path.GetExtension(output)).Code.Should().Be(ExitCode.AllWell);
        if (output == "ra")
            shell.Contents("ra").Should().Equal(shell.Contents("moi"));
        else
            File.ReadAllBytes(shell.At("ra.zip")).Should().Equal(File.ReadAllBytes(shell.At("moi.zip")));
    }

    [Fact]
    public void A_file_that_is_missing_or_was_changed_by_somebody_is_made_anew()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(10));
        shell.Batch("d.jsonl", "ra").Code.Should().Be(ExitCode.AllWell);
        var before = shell.Contents("ra");
        File.Delete(shell.At("ra/000003-nguoi-3.txt"));
        File.WriteAllText(shell.At("ra/000004-nguoi-4.txt"), "Người 5/4");
        shell.Batch("d.jsonl", "ra", "--resume").Output.Should().Contain("8 records kept");
        shell.Contents("ra").Should().Equal(before);
    }

    [Theory]
    [InlineData("--name", "{{ n }}")]
    [InlineData("--culture", "vi-VN")]
    public void Other_settings_make_everything_anew_and_leave_nothing_old(string option, string value)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(10));
        shell.Batch("d.jsonl", "ra").Code.Should().Be(ExitCode.AllWell);
        shell.Batch("d.jsonl", "ra", "--resume", option, value).Output.Should().NotContain("kept");
        shell.Batch("d.jsonl", "moi", option, value).Code.Should().Be(ExitCode.AllWell);
        shell.Contents("ra").Should().Equal(shell.Contents("moi"));
    }

    [Fact]
    public void A_changed_template_makes_everything_anew()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(10));
        shell.Batch("d.jsonl", "ra").Code.Should().Be(ExitCode.AllWell);
        shell.Write(BatchShell.Template, "{{ name }}!");
        shell.Batch("d.jsonl", "ra", "--resume").Output.Should().NotContain("kept");
        File.ReadAllText(shell.At("ra/000002-nguoi-2.txt")).Should().Be("Người 2!");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(250)]
    [InlineData(600)]
    public void A_manifest_that_breaks_off_anywhere_is_taken_up(int length)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(10));
        shell.Batch("d.jsonl", "ra").Code.Should().Be(ExitCode.AllWell);
        var before = shell.Contents("ra");
        using (var manifest = File.OpenWrite(shell.At("ra/batch.jsonl")))
            manifest.SetLength(length);
        shell.Batch("d.jsonl", "ra", "--resume").Code.Should().Be(ExitCode.AllWell);
        shell.Contents("ra").Should().Equal(before);
    }

    [Fact]
    public void A_foreign_file_in_the_manifests_place_is_not_touched()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(1));
        shell.Write("ra/batch.jsonl", "{\"name\": \"dữ liệu\"}\n");
        var said = shell.Batch("d.jsonl", "ra");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("BATCH007");
        File.ReadAllText(shell.At("ra/batch.jsonl")).Should().Be("{\"name\": \"dữ liệu\"}\n");
    }

    [Fact]
    public void Two_runs_into_one_place_are_kept_apart()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(1));
        shell.Write("ra/.reports-batch/lock", "");
        using (new FileStream(shell.At("ra/.reports-batch/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var said = shell.Batch("d.jsonl", "ra");
            said.Code.Should().Be(ExitCode.ToRepair);
            said.Error.Should().Contain("BATCH006");
        }

        shell.Batch("d.jsonl", "ra").Code.Should().Be(ExitCode.AllWell);
    }
}
