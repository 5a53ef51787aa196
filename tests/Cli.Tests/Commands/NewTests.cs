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
}
