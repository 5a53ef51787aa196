using System.IO.Compression;
using Reports.Cli.Terminal;
using Reports.Engine.Packaging;
using Reports.Engine.Outlines;
using Reports.Engine.Validation.Soundness;

namespace Reports.Cli.Tests.Batch.Output;

public sealed class OutputTests
{
    static readonly string Branches = Path.Combine(Repository.Root, "templates", "samples");

    [Fact]
    public void Without_a_template_every_branch_gets_its_dossier()
    {
        using var shell = new Shell();
        shell.Write("d/chi-bo.json", File.ReadAllText(Repository.Sample));
        var said = shell.Run("batch", shell.At("d"), "-o", shell.At("ra"), "--no-flush");
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        shell.Run("generate", Repository.Sample, "-o", shell.At("mot")).Code.Should().Be(ExitCode.AllWell);

        // The file to print and the manifest belong to one branch's dossier; a batch has --merge and its own manifest.
        shell.Documents("ra").Should().Equal(
            shell.Documents("mot").Where(file => file is not ("dossier.json" or "ban-kiem-diem.docx")).Select(file => "chi-bo/" + file));
        var (batch, generated) = (shell.Contents("ra/chi-bo"), shell.Contents("mot"));
        batch.Keys.Should().OnlyContain(file => batch[file] == generated[file]);
    }

    [Fact]
    public void A_folder_of_workbooks_is_a_folder_of_branches()
    {
        using var shell = new Shell();
        shell.Write("json/chi-bo.json", File.ReadAllText(Repository.Sample));
        // Excel has one of them open.
        shell.Write("xlsx/~$chi-bo.xlsx", "");
        shell.Run("workbook", "write", Repository.Sample, "-o", shell.At("xlsx/chi-bo.xlsx")).Code.Should().Be(ExitCode.AllWell);
        foreach (var kind in new[] { "json", "xlsx" })
            shell.Run("batch", shell.At(kind), "-o", shell.At(kind + "-ra"), "--no-flush").Code.Should().Be(ExitCode.AllWell);

        shell.Documents("xlsx-ra").Should().Equal(shell.Documents("json-ra")).And.NotBeEmpty();
        var (workbook, json) = (shell.Contents("xlsx-ra/chi-bo"), shell.Contents("json-ra/chi-bo"));
        workbook.Keys.Should().OnlyContain(file => workbook[file] == json[file]);
    }

    [Fact]
    public void A_document_is_no_folder_to_write_into()
    {
        using var shell = new Shell();
        shell.Write("d.jsonl", "{\"name\": \"A\"}\n");
        shell.WithWordTemplate("mau.docx", "{{ name }}");

        var said = shell.Run("batch", shell.At("d.jsonl"), "--template", shell.At("mau.docx"), "-o", shell.At("x.docx"), "--lang", "en");

        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().Contain("--merge " + shell.At("x.docx"));
        Directory.Exists(shell.At("x.docx")).Should().BeFalse();
    }

    [Fact]
    public void The_form_of_every_member_of_every_branch_can_be_asked_for_and_named()
    {
        using var shell = new Shell();
        var said = shell.Run(
            "batch", Branches, "-o", shell.At("ra"), "--document", "ban-kiem-diem", "--no-flush",
            "--name", "{{ record.name }}/{{ document.id }}-{{ member.name | slug }}");
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        shell.Documents("ra").Should().HaveCountGreaterThan(40).And.OnlyContain(file => file.Contains("/ban-kiem-diem"));
    }

    [Fact]
    public void A_branch_whose_figures_are_wrong_is_told_and_the_others_go_on()
    {
        using var shell = new Shell();
        shell.Write("d/dung.json", File.ReadAllText(Repository.Sample));
        shell.Write("d/sai.json", File.ReadAllText(Repository.Sample).Replace("\"tot\": 482", "\"tot\": 481", StringComparison.Ordinal));
        string[] line = ["batch", shell.At("d"), "-o", shell.At("ra"), "--document", "bao-cao-kiem-diem-tap-the", "--no-flush", "--lang", "en"];
        var said = shell.Run(line);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().MatchRegex(@"sai\.json\(\d+,\d+\): error YEAR\d+: record 2: ");
        shell.Documents("ra").Should().Equal("dung/bao-cao-kiem-diem-tap-the.docx");

        // As in generate: made all the same, and still to be repaired.
        foreach (var again in new[] { Array.Empty<string>(), ["--resume"] })
        {
            var forced = shell.Run([.. line, "--force", .. again]);
            forced.Output.Should().Contain("2 documents of 2 records").And.NotContain("bad");
            forced.Error.Should().MatchRegex(@"sai\.json\(\d+,\d+\): error YEAR\d+: record 2: ");
            forced.Code.Should().Be(ExitCode.ToRepair);
        }

        shell.Run("generate", shell.At("d/sai.json"), "-o", shell.At("mot"), "--force").Code.Should().Be(ExitCode.ToRepair);
    }

    [Fact]
    public void Where_nothing_can_be_merged_no_half_file_is_left()
    {
        using var shell = new Shell();
        shell.Write("d.json", "{}");

        var said = shell.Run("batch", shell.At("d.json"), "--document", "ban-kiem-diem", "--merge", shell.At("ra.docx"));

        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("BATCH012");
        shell.Files.Should().Equal("d.json", "ra.docx.batch.jsonl");
    }

    [Fact]
    public void Documents_are_merged_in_the_order_of_the_records_whatever_the_jobs()
    {
        using var shell = new Shell();
        foreach (var (output, jobs) in new[] { ("mot.docx", "1"), ("ba.docx", "3") })
        {
            var said = shell.Run("batch", Branches, "--document", "ban-kiem-diem", "--merge", shell.At(output), "--jobs", jobs);
            said.Code.Should().Be(ExitCode.AllWell, said.Error);
        }

        var merged = File.ReadAllBytes(shell.At("mot.docx"));
        File.ReadAllBytes(shell.At("ba.docx")).Should().Equal(merged);
        DocumentSoundness.Check(merged, "mot.docx").Should().BeEmpty();
        shell.Files.Should().Equal("ba.docx", "ba.docx.batch.jsonl", "mot.docx", "mot.docx.batch.jsonl");
    }

    [Fact]
    public void The_level_decides_the_size_and_not_the_content()
    {
        using var shell = new Shell();
        foreach (var level in new[] { "fast", "optimal" })
            shell.Run("batch", Repository.Sample, "--document", "bao-cao-kiem-diem-tap-the", "--level", level, "-o", shell.At(level)).Code.Should().Be(ExitCode.AllWell);
        var (fast, optimal) = (Bytes("fast"), Bytes("optimal"));
        optimal.Length.Should().BeLessThan(fast.Length);
        DocumentOutline.Of(optimal, "b").ToString().Should().Be(DocumentOutline.Of(fast, "b").ToString());

        byte[] Bytes(string folder) => File.ReadAllBytes(shell.At(folder + "/thcs-2023/bao-cao-kiem-diem-tap-the.docx"));
    }

    [Fact]
    public void The_same_warning_of_many_records_is_told_once_and_strict_makes_it_an_error()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(50).Replace("\"name\"", "\"nam\"", StringComparison.Ordinal));
        var said = shell.Batch("d.jsonl", "ra");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Error.Split("CLI014").Should().HaveCount(2);
        said.Error.Should().Contain("(and 49 more)");
        shell.Batch("d.jsonl", "ra", "--strict").Output.Should().Contain("50 bad records");
    }

    [Fact]
    public void What_some_records_lack_is_noted_with_its_record()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(50).Replace("\"n\": 7}", "\"x\": 7}", StringComparison.Ordinal).Replace("\"n\": 9}", "\"x\": 9}", StringComparison.Ordinal));
        var said = shell.Batch("d.jsonl", "ra");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Error.Should().Contain("record 7").And.Contain("«n»").And.Contain("(and 1 more)");
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(2));
        Directory.CreateDirectory(shell.At("ra"));
        Directory.CreateDirectory(shell.At("ngoai"));
        Directory.CreateSymbolicLink(shell.At("ra/muc"), shell.At("ngoai"));
        var said = shell.Batch("d.jsonl", "ra", "--name", "muc/{{ n }}");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("CLI006");
        Directory.EnumerateFileSystemEntries(shell.At("ngoai")).Should().BeEmpty();
    }

    [Fact]
    public void A_bar_with_rate_and_time_left_is_shown_to_a_person_and_taken_away()
    {
        using var shell = new Shell { IsTerminal = true };
        shell["NO_COLOR"] = "1";
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(20_000));
        var said = shell.Batch("d.jsonl", "ra.zip");
        said.Error.Should().MatchRegex(@"━+\S* +\d+% [\d,]+ records, [\d,]+/s, [\w, ]+ left").And.EndWith("\e[?25h", "the cursor comes back");
        said.Output.Should().NotContain("━");
    }

    [Fact]
    public void A_bad_record_is_told_above_the_bar_in_a_line_of_its_own()
    {
        using var shell = new Shell { IsTerminal = true };
        shell["NO_COLOR"] = "1";
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(20_000) + "[1]\n");
        shell.Batch("d.jsonl", "ra.zip").Error.Should().MatchRegex(@"(^|\n|\e\[\d?[A-Z])[^\n━]*d\.jsonl\(20001,1\): error BATCH002: [^\n━]*\e\[K\n");
    }

    [Theory]
    [InlineData(false, "xterm")]
    [InlineData(true, "dumb")]
    public void Where_nobody_watches_or_nothing_can_be_drawn_there_is_no_bar(bool terminal, string term)
    {
        using var shell = new Shell { IsTerminal = terminal };
        shell["TERM"] = term;
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(20_000));
        shell.Batch("d.jsonl", "ra.zip").Error.Should().BeEmpty();
    }

    [Fact]
    public void A_zip_beyond_the_old_limits_is_told_in_the_new_records()
    {
        // 70,000 entries, the last beyond 4 GB: the records alone, as the format has them.
        var end = ZipRecords.End(70_000, 5_000_000_000, 1000);
        end.Should().HaveCount(98);
        BitConverter.ToInt64(end, 32).Should().Be(70_000);
        BitConverter.ToInt64(end, 48).Should().Be(5_000_000_000);
        BitConverter.ToUInt16(end, 76 + 10).Should().Be(ushort.MaxValue);
        var line = ZipRecords.Line("a"u8, 1, 2, 5_000_000_000);
        BitConverter.ToInt64(line, 46 + 1 + 4).Should().Be(5_000_000_000);
    }

    [Trait("Runs", "long")]
    [Fact]
    public void A_zip_of_seventy_thousand_entries_opens()
    {
        using var shell = new Shell();
        shell.Write(BatchShell.Template, "{{ n }}");
        shell.Write("d.jsonl", string.Concat(Enumerable.Range(1, 70_000).Select(n => $"{{\"n\":{n}}}\n")));
        shell.Batch("d.jsonl", "ra.zip", "--name", "{{ n }}").Code.Should().Be(ExitCode.AllWell);
        using var zip = ZipFile.OpenRead(shell.At("ra.zip"));
        zip.Entries.Should().HaveCount(70_000);
        using var reader = new StreamReader(zip.Entries[^1].Open());
        reader.ReadToEnd().Should().Be("70000");
    }
}
