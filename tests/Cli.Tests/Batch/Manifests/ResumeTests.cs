using Reports.Cli.Terminal;
using Reports.Engine.Outlines;

namespace Reports.Cli.Tests.Batch.Manifests;

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
    [InlineData("ra", "39 records kept")]
    [InlineData("ra.zip", "6 records kept")]
    public void A_changed_picture_makes_the_records_anew_that_show_it(string output, string kept)
    {
        using var shell = new Shell();
        shell.WithWordTemplate("mau.docx", "{{ word.image picture }}");
        foreach (var n in Enumerable.Range(1, 40))
            File.WriteAllBytes(shell.At($"anh-{n}.bmp"), Picture(width: 1));
        shell.Write("d.jsonl", string.Concat(Enumerable.Range(1, 40).Select(n => $"{{\"name\": \"{n}\", \"picture\": \"anh-{n}.bmp\"}}\n")));
        Resumed("d.jsonl", output).Code.Should().Be(ExitCode.AllWell);
        Resumed("d.jsonl", output).Output.Should().Contain("40 records kept");

        File.WriteAllBytes(shell.At("anh-7.bmp"), Picture(width: 2));
        Resumed("d.jsonl", output).Output.Should().Contain(kept);
        var again = "moi" + Path.GetExtension(output);
        Resumed("d.jsonl", again).Code.Should().Be(ExitCode.AllWell);
        if (output == "ra")
            shell.Contents("ra").Should().Equal(shell.Contents("moi"));
        else
            File.ReadAllBytes(shell.At("ra.zip")).Should().Equal(File.ReadAllBytes(shell.At("moi.zip")));

        Outcome Resumed(string data, string place) =>
            shell.Run("batch", shell.At(data), "--template", shell.At("mau.docx"), "-o", shell.At(place), "--lang", "en", "--no-flush", "--resume");
    }

    [Fact]
    public void A_changed_document_that_a_form_includes_makes_its_records_anew()
    {
        using var shell = new Shell();
        shell.WithWordTemplate("mau.docx", "{{ include part }}");
        shell.WithWordTemplate("mot.docx", "Phần một");
        shell.WithWordTemplate("hai.docx", "Phần hai");
        shell.Write("d.jsonl", "{\"name\": \"A\", \"part\": \"mot.docx\"}\n{\"name\": \"B\", \"part\": \"hai.docx\"}\n");
        Resumed().Code.Should().Be(ExitCode.AllWell);
        Resumed().Output.Should().Contain("2 records kept");
        File.Delete(shell.At("hai.docx"));
        shell.WithWordTemplate("hai.docx", "Phần hai, sửa");
        Resumed().Output.Should().Contain("1 record kept");
        DocumentOutline.Of(File.ReadAllBytes(shell.At("ra/000002-b.docx")), "b").ToString().Should().Contain("Phần hai, sửa");

        // What is no longer there is a bad record, not a kept one.
        File.Delete(shell.At("hai.docx"));
        Resumed().Code.Should().Be(ExitCode.ToRepair);

        Outcome Resumed() =>
            shell.Run("batch", shell.At("d.jsonl"), "--template", shell.At("mau.docx"), "-o", shell.At("ra"), "--lang", "en", "--no-flush", "--resume");
    }

    [Fact]
    public void A_part_beside_the_template_is_one_of_the_files_that_records_are_made_from()
    {
        using var shell = new Shell();
        shell.WithWordTemplate("mau/mau.docx", "{{ include 'phan.docx' }}");
        shell.WithWordTemplate("mau/phan.docx", "Phần một");
        shell.Write("so-lieu/d.jsonl", "{\"name\": \"A\"}\n{\"name\": \"B\"}\n");
        Resumed().Code.Should().Be(ExitCode.AllWell);
        Resumed().Output.Should().Contain("2 records kept");
        File.Delete(shell.At("mau/phan.docx"));
        shell.WithWordTemplate("mau/phan.docx", "Phần hai");
        Resumed().Output.Should().NotContain("kept");
        DocumentOutline.Of(File.ReadAllBytes(shell.At("ra/000002-b.docx")), "b").ToString().Should().Contain("Phần hai");

        Outcome Resumed() =>
            shell.Run("batch", shell.At("so-lieu/d.jsonl"), "--template", shell.At("mau/mau.docx"), "-o", shell.At("ra"), "--lang", "en", "--no-flush", "--resume");
    }

    [Fact]
    public void A_changed_text_that_a_template_includes_makes_its_records_anew()
    {
        using var shell = new Shell();
        shell.Write(BatchShell.Template, "{{ include part }}");
        shell.Write("mot.txt", "một");
        shell.Write("hai.txt", "hai");
        // The data lies elsewhere: text is included from beside the template.
        shell.Write("so-lieu/d.jsonl", string.Concat(Enumerable.Range(1, 40).Select(n => $"{{\"name\": \"{n}\", \"part\": \"{(n == 7 ? "hai.txt" : "mot.txt")}\"}}\n")));
        shell.Batch("so-lieu/d.jsonl", "ra").Code.Should().Be(ExitCode.AllWell);
        shell.Write("hai.txt", "ba");
        shell.Batch("so-lieu/d.jsonl", "ra", "--resume").Output.Should().Contain("39 records kept");
        File.ReadAllText(shell.At("ra/000007-7.txt")).Should().Be("ba");
        shell.Batch("so-lieu/d.jsonl", "moi").Code.Should().Be(ExitCode.AllWell);
        shell.Contents("ra").Should().Equal(shell.Contents("moi"));
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

    /// <summary>A white picture of one line: a BMP of 24 bits, whose lines are filled up to four bytes.</summary>
    static byte[] Picture(int width)
    {
        var (line, bytes) = (((width * 3) + 3) / 4 * 4, new MemoryStream());
        using var writer = new BinaryWriter(bytes);
        writer.Write("BM"u8);
        foreach (var number in new[] { 54 + line, 0, 54, 40, width, 1, 1 | (24 << 16), 0, line, 2835, 2835, 0, 0 })
            writer.Write(number);
        writer.Write(Enumerable.Repeat((byte)0xFF, line).ToArray());
        return bytes.ToArray();
    }
}
