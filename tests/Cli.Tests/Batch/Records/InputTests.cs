using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Batch.Records;

public sealed class InputTests
{
    [Theory]
    [InlineData("d.jsonl", "{\"name\":\"An\",\"n\":1}\n{\"name\":\"Bình\",\"n\":2}")]
    [InlineData("d.jsonl", "\uFEFF{\"name\":\"An\",\"n\":1}\r\n\r\n  \n{\"name\":\"Bình\",\"n\":2}\r\n")]
    [InlineData("d.ndjson", "{\"name\":\"An\",\"n\":1}\n{\"name\":\"Bình\",\"n\":2}\n")]
    [InlineData("d.json", "[{\"name\":\"An\",\"n\":1},{\"name\":\"Bình\",\"n\":2}]")]
    [InlineData("d.json", "// người\n/* hai */ [{\"name\":\"An\",\"n\":1},{\"name\":\"Bình\",\"n\":2}]")]
    [InlineData("d.json", "\uFEFF \n[ // người\n {\"name\":\"An\",\"n\":1}\n,\n{\"name\":\n\"Bình\",\"n\":2},\n]\n")]
    public void Lines_and_arrays_give_records(string file, string text)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write(file, text);
        var said = shell.Batch(file, "ra");
        said.Code.Should().Be(ExitCode.AllWell, said.Error);
        said.Error.Should().BeEmpty();
        said.Output.Should().StartWith("2 documents of 2 records in ");
        shell.Documents("ra").Should().Equal("000001-an.txt", "000002-binh.txt");
        File.ReadAllText(shell.At("ra/000002-binh.txt")).Should().Be("Bình/2");
    }

    [Fact]
    public void A_folder_gives_a_record_for_every_file_in_the_order_of_their_names()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d/b.json", "{\"name\":\"B\",\"n\":2}");
        shell.Write("d/a/x.json", "{\"name\":\"A\",\"n\":1}");
        shell.Write("d/c.jsonl", "{\"name\":\"C\",\"n\":3}\n");
        shell.Write("d/.hidden.json", "{");
        shell.Write("d/read.me", "{");
        shell.Batch("d", "ra").Code.Should().Be(ExitCode.AllWell);
        shell.Documents("ra").Should().Equal("000003-c.txt", "a/x.txt", "b.txt");
    }

    [Fact]
    public void What_lies_beside_years_is_no_branch()
    {
        using var shell = new Shell();
        shell.Write("d/nam.json", File.ReadAllText(Repository.Sample));
        shell.Write("d/year.schema.json", "{}");
        shell.Write("d/ho-so/dossier.json", "{}");
        foreach (var named in new[] { "d", "d/*m.json" })
        {
            var said = shell.Run("batch", shell.At(named), "-o", shell.At("ra"), "--document", "nghi-quyet", "--no-flush");
            said.Code.Should().Be(ExitCode.AllWell, said.Error);
            said.Output.Should().Contain("1 văn bản");
        }
    }

    [Fact]
    public void The_output_may_lie_among_the_data()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d/b.json", "{\"name\":\"B\",\"n\":2}");
        shell.Batch("d", "d").Code.Should().Be(ExitCode.AllWell);
        shell.Batch("d", "d", "--resume").Output.Should().Contain("1 document of 1 record").And.Contain("1 record kept");
    }

    [Fact]
    public void Items_larger_than_the_window_are_read_whole()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        var name = new string('x', 300_000);
        shell.Write("d.json", $"[{{\"name\":\"{name}\",\"n\":1}},{{\"n\":2,\"name\":\"{name}\"}}, {{\"name\":\"C\",\"n\":3}}]");
        shell.Write("d.jsonl", $"{{\"name\":\"{name}\",\"n\":1}}\n{{\"name\":\"C\",\"n\":2}}\n");
        shell.Batch("d.json", "mot", "--name", "{{ n }}").Code.Should().Be(ExitCode.AllWell);
        shell.Batch("d.jsonl", "hai", "--name", "{{ n }}").Code.Should().Be(ExitCode.AllWell);
        new FileInfo(shell.At("mot/2.txt")).Length.Should().Be(300_002);
        shell.Documents("hai").Should().Equal("1.txt", "2.txt");
    }

    [Theory]
    [InlineData("d.jsonl", "{\"name\":\"An\",\"n\":1}\n{\"name\":\"B\" 2}\n[3]\n{\"name\":\"Dung\",\"n\":4}\n", "d.jsonl(2,13): error JSN001: record 2: ", "d.jsonl(3,1): error BATCH002: record 3: ", "000004-dung.txt")]
    [InlineData("d.json", "[{\"name\":\"An\",\"n\":1},\n 7, \"x\",\n  {\"name\":\"Dung\",\"n\":4}]", "d.json(2,2): error BATCH002: record 2: ", "d.json(2,5): error BATCH002: record 3: ", "000004-dung.txt")]
    public void A_bad_record_is_told_with_number_and_place_and_the_others_go_on(string file, string text, string first, string second, string last)
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write(file, text);
        var said = shell.Batch(file, "ra");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain(first).And.Contain(second);
        said.Error.IndexOf(first, StringComparison.Ordinal).Should().BeLessThan(said.Error.IndexOf(second, StringComparison.Ordinal));
        said.Output.Should().Contain("2 documents of 4 records").And.Contain("2 bad records");
        shell.Documents("ra").Should().Equal("000001-an.txt", last);
    }

    [Fact]
    public void Where_an_array_breaks_what_stands_before_is_made_and_every_shard_says_so()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.json", "[{\"name\":\"An\",\"n\":1},\n{\"name\":\"B\",\"n\":2},\n{\"name\": ]");
        foreach (var shard in new[] { "1/2", "2/2" })
        {
            var said = shell.Batch("d.json", "ra", "--shard", shard);
            said.Code.Should().Be(ExitCode.ToRepair);
            said.Error.Should().Contain("d.json(3,10): error BATCH003: record 3: ");
        }

        shell.Documents("ra").Should().Equal("000001-an.txt", "000002-b.txt");
    }

    [Fact]
    public void Inputs_that_are_not_there_are_told_before_anything_is_written()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        Directory.CreateDirectory(shell.At("trong"));
        var said = shell.Run("batch", shell.At("khong.jsonl"), shell.At("trong"), "--template", shell.At("mau.txt"), "-o", shell.At("ra"));
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("CLI001").And.Contain("BATCH001").And.Contain("Chưa ghi tệp nào");
        Directory.Exists(shell.At("ra")).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_has_vanished_is_one_bad_record_and_can_be_made_up_for()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d/a.json", "{\"name\":\"A\",\"n\":1}");
        shell.Write("d/c.json", "{\"name\":\"C\",\"n\":3}");
        // A link to nothing is found when the folder is read, and is not there when it is its turn.
        File.CreateSymbolicLink(shell.At("d/b.json"), shell.At("khong-co.json"));
        var said = shell.Batch("d", "ra");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("b.json: error CLI001: record 2: ");
        shell.Documents("ra").Should().Equal("a.txt", "c.txt");

        shell.Write("khong-co.json", "{\"name\":\"B\",\"n\":2}");
        shell.Batch("d", "ra", "--resume").Output.Should().Contain("3 documents of 3 records").And.Contain("2 records kept");
        shell.Documents("ra").Should().Equal("a.txt", "b.txt", "c.txt");
    }

    [Fact]
    public void So_many_bad_records_as_are_allowed_stop_the_batch()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", string.Concat(Enumerable.Repeat("{bad\n", 500)));
        var said = shell.Batch("d.jsonl", "ra", "--max-errors", "3");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Split("error JSN001").Should().HaveCount(4);
        said.Error.Should().Contain("Stopped after 3 bad records (--max-errors)");
        said.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("-o or -o", "batch", "d.jsonl", "--template", "mau.txt")]
    [InlineData("0/2", "batch", "d.jsonl", "-o", "ra", "--shard", "0/2")]
    [InlineData("3/2", "batch", "d.jsonl", "-o", "ra", "--shard", "3/2")]
    [InlineData("«0»", "batch", "d.jsonl", "-o", "ra", "--jobs", "0")]
    [InlineData("--document", "batch", "d.jsonl", "-o", "ra", "--template", "mau.txt", "--document", "x")]
    [InlineData("khong-co", "batch", "d.jsonl", "-o", "ra", "--document", "khong-co")]
    [InlineData("--merge", "batch", "d.jsonl", "--template", "mau.txt", "--merge", "ra.docx")]
    [InlineData("--name", "batch", "d.jsonl", "-o", "ra", "--template", "mau.txt", "--name", "{{ if }}")]
    public void Wrong_usage_is_told(string about, params string[] arguments)
    {
        using var shell = new Shell();
        var said = shell.Run([.. arguments, "--lang", "en"]);
        said.Code.Should().Be(ExitCode.WrongUsage, said.Error);
        said.Error.Should().Contain(about == "-o or -o" ? "-o" : about);
    }
}
