using System.IO.Compression;
using Reports.Cli.Batch.Naming;
using Reports.Cli.Batch.Records;
using Reports.Cli.Terminal;
using Reports.Engine.Data;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Tests.Batch.Naming;

public sealed class NamingTests
{
    [Theory]
    [InlineData("{{ name | slug }}", "nguyen-van-an")]
    [InlineData("{{ name }}", "Nguyễn Văn An")]
    [InlineData("{{ code }}/{{ name | slug }}", "a-b-c/nguyen-van-an")]
    [InlineData("{{ record.number }}-{{ record.name }}", "17-000017-nguyen-van-an")]
    [InlineData("../{{ name | slug }}", null)]
    [InlineData("{{ dots }}/{{ name | slug }}", "-..-etc-passwd/nguyen-van-an")]
    [InlineData("/{{ name | slug }}", null)]
    [InlineData("{{ name | slug }}/", null)]
    [InlineData("{{ empty_text }}", null)]
    [InlineData("  .{{ name | slug }}. ", "nguyen-van-an")]
    [InlineData("{{ device }}", "_con")]
    [InlineData("{{ lines }}", "a-b")]
    [InlineData("{{ name }}:{{ code }}", null)]
    public void A_pattern_gives_a_name_that_stays_in_the_folder(string pattern, string? expected)
    {
        var data = Value.FromJson(
            """{"name":"Nguyễn Văn An","code":"a/b:c","dots":"../../etc/passwd","empty_text":" ","device":"con","lines":"a\nb"}"""u8);
        var problems = new DiagnosticBag();
        var name = NamePattern.Compile(pattern, problems)!.Name(data.AsObject()!, Record(), problems);
        name.Should().Be(expected);
        problems.HasErrors.Should().Be(expected is null);
    }

    [Fact]
    public void A_long_name_is_cut_between_letters()
    {
        var data = new DataObject { ["name"] = string.Concat(Enumerable.Repeat("ệ", 300)) };
        var name = NamePattern.Compile("{{ name }}", [])!.Name(data, Record(), [])!;
        name.Should().Be(string.Concat(Enumerable.Repeat("ệ", 66)));
    }

    [Fact]
    public void A_second_file_of_one_name_gets_a_number_and_capitals_do_not_count()
    {
        var guard = new NameGuard();
        new[] { "an", "binh", "AN", "an-2", "an", "binh" }.Select(name => guard.Take(name, ".docx"))
            .Should().Equal("an.docx", "binh.docx", "AN-2.docx", "an-2-2.docx", "an-3.docx", "binh-2.docx");
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(5000, "")]
    [InlineData(5001, "005001-010000/")]
    [InlineData(1_234_567, "1230001-1235000/")]
    public void Large_batches_are_spread_over_folders_by_number(long record, string folder) => Shelf.Of(record).Should().Be(folder);

    [Theory]
    [InlineData("""{"name": "Lê Cường"}""", "000017-le-cuong")]
    [InlineData("""{"member": {"name": "Lê Cường"}, "branch": {"name": "Chi bộ 1"}}""", "000017-le-cuong")]
    [InlineData("""{"branch": {"name": "Chi bộ 1"}}""", "000017-chi-bo-1")]
    [InlineData("""{"name": 5}""", "000017")]
    public void Without_a_pattern_the_number_and_the_name_in_the_record_name_the_file(string json, string expected) =>
        RecordName.Of(Record(), JsonValues.Read(System.Text.Encoding.UTF8.GetBytes(json), "d", []).AsObject()!).Should().Be(expected);

    [Fact]
    public void Six_thousand_records_stand_in_two_folders_in_their_order_whatever_the_jobs()
    {
        using var shell = new Shell();
        shell.WithTemplate();
        shell.Write("d.jsonl", BatchShell.People(6000));
        shell.Batch("d.jsonl", "mot.zip", "--jobs", "1").Code.Should().Be(ExitCode.AllWell);
        shell.Batch("d.jsonl", "ba.zip", "--jobs", "3").Code.Should().Be(ExitCode.AllWell);
        using var zip = ZipFile.OpenRead(shell.At("mot.zip"));
        zip.Entries.Select(entry => entry.FullName).Should().Equal(Enumerable.Range(1, 6000).Select(n => $"{Shelf.Of(n)}{n:000000}-nguoi-{n}.txt"));
        zip.Entries.Count(entry => entry.FullName.StartsWith("005001-010000/", StringComparison.Ordinal)).Should().Be(1000);
        File.ReadAllBytes(shell.At("ba.zip")).SequenceEqual(File.ReadAllBytes(shell.At("mot.zip"))).Should().BeTrue();
    }

    static DataRecord Record() => new(17, "d.jsonl", 17, 1, null, []);
}
