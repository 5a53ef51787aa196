using System.Diagnostics;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("reports g", "generate")]
    [InlineData("reports check --for", "--format")]
    [InlineData("reports co", "collect")]
    [InlineData("reports collect nop -o nam.json --in", "--into")]
    [InlineData("reports check --format s", "sarif")]
    [InlineData("reports render a.docx b.json --missing ", "keep")]
    [InlineData("reports completion b", "bash")]
    public void The_program_says_what_may_come_next(string line, string expected)
    {
        using var shell = new Shell();

        var said = shell.Run($"[suggest:{line.Length}]", line);

        said.Code.Should().Be(ExitCode.AllWell);
        said.Error.Should().BeEmpty();
        said.Output.Split('\n').Should().Contain(expected);
    }

    [Fact]
    public void A_real_bash_completes()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var shell = new Shell();
        shell.Write("completion.sh", shell.Run("completion", "bash").Output);
        var program = $"dotnet {Path.Combine(AppContext.BaseDirectory, "reports.dll")}";
        var script = $"reports() {{ {program} \"$@\"; }}; . {shell.At("completion.sh")}; COMP_LINE='reports check --format sa' COMP_POINT=25 COMP_WORDS=(reports check --format sa) COMP_CWORD=3; _reports; echo \"${{COMPREPLY[@]}}\"; complete -p reports";

        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;

        bash.StandardOutput.ReadToEnd().Should().Be("sarif\ncomplete -o default -F _reports reports\n");
    }

    [Theory]
    [InlineData("zsh", "compdef _reports reports")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName reports")]
    public void Other_shells_have_their_own(string name, string expected)
    {
        using var shell = new Shell();
        shell.Run("completion", name).Output.Should().Contain(expected);
        shell.Run("completion", "fish").Code.Should().Be(ExitCode.WrongUsage);
    }
}
