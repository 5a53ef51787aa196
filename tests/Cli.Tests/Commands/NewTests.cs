using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class NewTests
{
    [Theory]
    [InlineData("mam-non", "mam_non")]
    [InlineData("tieu-hoc", "tieu_hoc")]
    [InlineData("thcs", "thcs")]
    [InlineData("thpt", "thpt")]
    public void A_new_file_is_valid_and_check_lists_only_what_is_to_fill_in(string level, string stored)
    {
        using var shell = new Shell();
        var said = shell.Run("new", shell.At("nam.json"), "--level", level, "--year", "2024");
        said.Code.Should().Be(ExitCode.AllWell);
        shell.Files.Should().Equal("nam.json", "year.schema.json");
        var year = JsonNode.Parse(File.ReadAllText(shell.At("nam.json")))!;
        year["$schema"]!.GetValue<string>().Should().Be("year.schema.json");
        year["year"]!.GetValue<int>().Should().Be(2024);
        year["school"]!["level"]!.GetValue<string>().Should().Be(stored);

        var check = shell.Run("check", shell.At("nam.json"));
        check.Code.Should().Be(ExitCode.ToRepair);
        check.Output.Should().Contain("Chưa điền: «").And.NotContain("error YEAR00");
    }

    [Fact]
    public void Without_options_it_is_a_lower_secondary_school_and_this_year()
    {
        using var shell = new Shell();
        shell.Run("new", shell.At("nam.json")).Code.Should().Be(ExitCode.AllWell);
        var year = JsonNode.Parse(File.ReadAllText(shell.At("nam.json")))!;
        year["year"]!.GetValue<int>().Should().Be(2025);
        year["school"]!["level"]!.GetValue<string>().Should().Be("thcs");
    }

    [Fact]
    public void Data_is_never_overwritten()
    {
        using var shell = new Shell();
        var file = shell.Write("nam.json", "đã nhập");
        var said = shell.Run("new", file);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain("error CLI015");
        File.ReadAllText(file).Should().Be("đã nhập");
        shell.Files.Should().Equal("nam.json");
    }

    [Fact]
    public void A_schema_that_is_there_already_stays()
    {
        using var shell = new Shell();
        shell.Write("year.schema.json", "của tôi");
        shell.Run("new", shell.At("nam.json")).Code.Should().Be(ExitCode.AllWell);
        File.ReadAllText(shell.At("year.schema.json")).Should().Be("của tôi");
    }

    [Theory]
    [InlineData("--level", "dai-hoc")]
    [InlineData("--year", "1900")]
    [InlineData("--year", "x")]
    public void Wrong_options_are_wrong_usage(string option, string value)
    {
        using var shell = new Shell();
        var said = shell.Run("new", shell.At("nam.json"), option, value);
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().StartWith($"reports: giá trị «{value}» không dùng được cho {option}");
        shell.Files.Should().BeEmpty();
    }

    /// <summary>Last year's file becomes this year's: what was kept, left out, changed and is to be confirmed, all of it.</summary>
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_year_of_2023_carried_to_2026_names_every_change(string language)
    {
        using var shell = new Shell();
        var said = shell.Run("new", shell.At("nam-2026.json"), "--from", Sample("thcs-2023.json"), "--year", "2026", "--lang", language);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Error.Should().BeEmpty();
        Snapshot.Match(said.Output.Replace(shell.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), language);
        shell.Files.Should().Equal("nam-2026.json", "year.schema.json");
        shell.Run("check", shell.At("nam-2026.json")).Code.Should().Be(ExitCode.AllWell);
    }

    [Fact]
    public void It_makes_plan_clean_forms_and_ballots_at_once()
    {
        using var shell = new Shell();
        shell.Run("new", shell.At("nam.json"), "--from", Sample("thcs-2023.json"), "--year", "2026");
        shell.Run("generate", shell.At("nam.json"), "-o", shell.At("ho-so")).Code.Should().Be(ExitCode.AllWell);
        shell.Files.Where(file => file.EndsWith(".docx", StringComparison.Ordinal) && !file.Contains("cham-diem/", StringComparison.Ordinal)).Select(file => file["ho-so/".Length..])
            .Should().Contain(["ke-hoach-kiem-diem.docx", "ban-kiem-diem.docx", "ban-kiem-diem/22-pham-thu-trang.docx", "phieu-xep-loai-dang-vien.docx", "phieu-xep-loai-chi-bo.docx"])
            .And.NotContain(["nghi-quyet.docx", "to-trinh.docx", "bien-ban-hoi-nghi.docx", "bien-ban-kiem-phieu.docx"]);
    }

    [Fact]
    public void The_year_after_last_year_begins_when_none_is_named()
    {
        using var shell = new Shell();
        shell.Run("new", shell.At("nam.json"), "--from", Sample("tieu-hoc-2022.json")).Code.Should().Be(ExitCode.AllWell);
        var year = JsonNode.Parse(File.ReadAllText(shell.At("nam.json")))!;
        year["year"]!.GetValue<int>().Should().Be(2023);
        year["$schema"]!.GetValue<string>().Should().Be("year.schema.json");
        year["school"]!["level"]!.GetValue<string>().Should().Be("tieu_hoc");
    }

    [Fact]
    public void The_level_is_that_of_last_year()
    {
        using var shell = new Shell();
        var said = shell.Run("new", shell.At("nam.json"), "--from", Sample("thcs-2023.json"), "--level", "thcs");
        said.Code.Should().Be(ExitCode.WrongUsage);
        said.Error.Should().StartWith("reports: chỉ dùng một trong hai: --from hoặc --level.");
        shell.Files.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{", "2024", "error YEAR002")]
    [InlineData("""{ "year": 2023, "school": { "name": "Trường", "level": "thcs" } }""", "2023", "error YEAR032: Không bắt đầu được năm 2023 từ tệp của năm 2023.")]
    [InlineData("""{ "year": 2023 }""", "2024", "error YEAR006")]
    public void From_a_file_that_cannot_be_begun_from_nothing_is_written(string last, string year, string problem)
    {
        using var shell = new Shell();
        var said = shell.Run("new", shell.At("nam.json"), "--from", shell.Write("cu.json", last), "--year", year);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().Contain(problem);
        shell.Files.Should().Equal("cu.json");
    }

    [Fact]
    public void Last_year_must_be_there_and_is_never_overwritten()
    {
        using var shell = new Shell();
        shell.Run("new", shell.At("nam.json"), "--from", shell.At("cu.json")).Error.Should().Contain("error CLI001");
        var last = shell.Write("cu.json", "{}");
        shell.Run("new", last, "--from", last).Error.Should().Contain("error CLI015");
        File.ReadAllText(last).Should().Be("{}");
    }

    static string Sample(string name) => Path.Combine(Repository.Root, "templates", "samples", name);
}
