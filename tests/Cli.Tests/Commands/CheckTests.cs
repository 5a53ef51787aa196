using System.Text.Json.Nodes;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public void A_good_file_passes()
    {
        using var shell = new Shell();
        var said = shell.Run("check", Repository.Sample);
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Contain("Đã xem 1 tệp: 0 lỗi");
        said.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("vi", "reference-as-printed.json(61,18): error YEAR201: Tổng các mức hạnh kiểm không khớp: 482 + 83 + 3 = 568, tổng ghi 565. [$.pupils.conduct[0].total]\n    ")]
    [InlineData("en", "reference-as-printed.json(61,18): error YEAR201: ")]
    public void A_broken_rule_is_said_with_place_code_arithmetic_and_hint(string language, string line)
    {
        using var shell = new Shell();
        var said = shell.Run("check", Repository.AsPrinted, "--lang", language);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().Contain(line);
    }

    [Fact]
    public void Warnings_are_errors_under_strict()
    {
        using var shell = new Shell();
        var file = shell.Write("nam.json", Repository.SampleWithWarnings());
        shell.Run("check", file).Output.Should().Contain("): warning YEAR");
        var said = shell.Run("check", file, "--strict");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().NotContain("): warning YEAR").And.Contain("): error YEAR");
    }

    [Fact]
    public void What_the_branch_has_accepted_is_printed_with_its_reason_and_counts_for_nothing()
    {
        using var shell = new Shell();
        var said = shell.Run("check", Repository.Sample, "--strict");
        said.Code.Should().Be(ExitCode.AllWell);
        said.Output.Should().Contain("): note YEAR").And.Contain("\n    Chi bộ đã xem xét và giữ nguyên: ");
    }

    [Fact]
    public void Several_files_are_checked_in_one_call_in_the_order_given()
    {
        using var shell = new Shell();
        var empty = shell.Write("b.json", "{}");
        var broken = shell.Write("a.json", "{ \"year\": ");
        var said = shell.Run("check", empty, shell.At("none.json"), broken, Repository.Sample);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().Contain("Đã xem 4 tệp:");
        var places = new[] { "b.json(", "none.json: error CLI001", "a.json(1,", "thcs-2023.json(" }.Select(text => said.Output.IndexOf(text, StringComparison.Ordinal));
        places.Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Theory]
    [InlineData("", "YEAR002")]
    [InlineData("[1, 2]", "YEAR005")]
    [InlineData("{ \"yeer\": 2023 }", "YEAR004")]
    [InlineData("{ \"year\": 2023, \"year\": 2024 }", "YEAR003")]
    [InlineData("\u0000\u0001", "YEAR00")]
    public void What_is_not_a_data_file_is_said_with_line_and_column(string text, string code)
    {
        using var shell = new Shell();
        var file = shell.Write("nam.json", text);
        var said = shell.Run("check", file);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().MatchRegex($@"nam\.json\(\d+,\d+\): error {code}");
    }

    [Fact]
    public void A_folder_without_data_is_one_clear_line()
    {
        using var shell = new Shell();
        var said = shell.Run("check", shell.Folder);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().StartWith($"{shell.Folder}: error CLI022: Trong thư mục này không có tệp nào để xem.\n");
    }

    [Fact]
    public void An_edition_that_does_not_exist_is_a_finding()
    {
        using var shell = new Shell();
        var said = shell.Run("check", Repository.Sample, "--edition", "1999");
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Output.Should().Contain("error YEAR020");
    }

    [Fact]
    public void A_folder_without_forms_is_said_before_anything_else()
    {
        using var shell = new Shell();
        var said = shell.Run("check", Repository.Sample, "--templates", shell.Folder);
        said.Code.Should().Be(ExitCode.ToRepair);
        said.Error.Should().StartWith($"{shell.Folder}: error CLI009:");
        said.Output.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_written()
    {
        using var shell = new Shell();
        var file = shell.At("nam.json");
        File.Copy(Repository.Sample, file);
        shell.Run("check", file);
        shell.Files.Should().Equal("nam.json");
    }

    [Fact]
    public void Every_figure_is_shown_with_its_formula_and_facts()
    {
        using var shell = new Shell();
        var said = shell.Run("check", Repository.Sample, "--figures");
        said.Output.Should().MatchRegex(@"figures\.conduct\[0\]\.columns\[0\]\.share = [\d,]+\n    \d+ ÷ \d+ × 100 = [\d,]+\n    \$\.pupils\.conduct\[0\]");

        var json = JsonNode.Parse(shell.Run("check", Repository.Sample, "--figures", "--format", "json").Output)!;
        json["figures"]![Repository.Sample]!.AsArray().Should().NotBeEmpty();
        shell.Run("check", Repository.Sample, "--figures", "--format", "sarif").Code.Should().Be(ExitCode.WrongUsage);
    }

    [Fact]
    public void Colours_are_for_terminals_without_NO_COLOR()
    {
        using var terminal = new Shell { IsTerminal = true };
        terminal.Run("check", Repository.AsPrinted).Output.Should().Contain("\e[1;31merror\e[0m");
        terminal["NO_COLOR"] = "1";
        terminal.Run("check", Repository.AsPrinted).Output.Should().NotContain("\e");
        using var pipe = new Shell();
        pipe.Run("check", Repository.AsPrinted).Output.Should().NotContain("\e");
    }
}
