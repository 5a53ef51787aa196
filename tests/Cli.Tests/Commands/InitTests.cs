using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

/// <summary><c>reports init</c>, and the settings that its project has.</summary>
public sealed class InitTests
{
    [Fact]
    public void A_new_project_verifies_and_lints_well_at_once_even_on_a_build_server()
    {
        using var shell = new Shell { ["CI"] = "true" };
        shell.Run("init", shell.At("mau")).Code.Should().Be(ExitCode.AllWell);
        shell.Files.Should().Contain(["mau/.gitignore", "mau/.gitattributes", "mau/.github/workflows/forms.yml", "mau/.vscode/tasks.json", "mau/reports.json", "mau/README.md"]);
        shell.Run("verify", shell.At("mau")).Should().Match<Outcome>(said => said.Code == ExitCode.AllWell && said.Output.Contains("2 ca đạt"));
        var lint = shell.Run("lint", shell.At("mau"), "--strict");
        lint.Code.Should().Be(ExitCode.AllWell, lint.Output);
    }

    [Fact]
    public void Nothing_is_written_where_something_is_in_the_way()
    {
        using var shell = new Shell();
        shell.Write("mau/README.md", "của tôi");
        shell.Run("init", shell.At("mau")).Code.Should().Be(ExitCode.ToRepair);
        shell.Files.Should().Equal("mau/README.md");
    }

    [Fact]
    public void Settings_are_found_upwards_and_the_command_line_goes_before_them()
    {
        using var shell = new Shell();
        shell.Write("reports.json", """{ "data": "a.json", "off": ["LNT005"] }""");
        shell.Write("a.json", """{ "ten": "An" }""");
        var template = shell.Write("mau/sau/thu.txt", "{{ tne }}");
        shell.Run("lint", template).Output.Should().Contain("LNT001");
        shell.Run("lint", template, "--data", shell.Write("b.json", """{ "tne": "An" }""")).Code.Should().Be(ExitCode.AllWell);

        shell.Write("reports.json", """{ "data": "a.json", "off": ["LNT001"] }""");
        shell.Run("lint", template).Code.Should().Be(ExitCode.AllWell);
        shell.Write("mau/reports.json", "{}");
        shell.Run("lint", template).Code.Should().Be(ExitCode.AllWell, "the nearest one holds");
    }

    [Theory]
    [InlineData("""{ "of": [] }""", "CLI025", "«of»")]
    [InlineData("""{ "off": "LNT001" }""", "CLI025", "«off»")]
    [InlineData("""{ "data": 5 }""", "CLI025", "«data»")]
    [InlineData("[]", "CLI013", "reports.json")]
    [InlineData("{", "JSN", "reports.json(1,")]
    public void A_wrong_setting_is_named(string settings, string code, string said)
    {
        using var shell = new Shell();
        shell.Write("reports.json", settings);
        shell.Run("lint", shell.Write("thu.txt", "a")).Error.Should().Contain(code).And.Contain(said);
    }

    [Fact]
    public async Task A_watched_file_is_looked_at_again_when_it_was_saved()
    {
        using var shell = new Shell();
        using var end = new CancellationTokenSource();
        var template = shell.Write("thu.txt", "{{ if }}");
        var watching = shell.Start(end.Token, "lint", template, "--watch");
        await watching.Until("SCR");
        shell.Write("thu.txt", "{{ ten }} tốt");
        await watching.Until("không có lỗi");
        // What reports.json says and names is watched as well.
        shell.Write("ten.json", """{ "hoten": "A" }""");
        shell.Write("reports.json", """{ "data": "ten.json" }""");
        await watching.Until("LNT001");
        await watching.Until("đối chiếu với ten.json, theo reports.json");
        shell.Write("ten.json", """{ "hoten": "A", "ten": "B" }""");
        await watching.Until("không có lỗi", 2);
        await end.CancelAsync();
        (await watching.End).Should().Be(ExitCode.AllWell);
    }
}
