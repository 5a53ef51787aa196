using System.CommandLine;
using Reports.Cli.Commands;
using Reports.Cli.Terminal;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Tests.Commands;

public sealed class HelpTests
{
    public static TheoryData<string> Commands
    {
        get
        {
            using var shell = new StringWriter();
            var session = new Session(new Surroundings { Output = shell, Error = shell, WriteBytes = _ => { }, Variable = _ => null, ProgramFolder = "", Today = () => default }, Language.Vietnamese);
            return [.. CommandLine.Build(session).Subcommands.Select(command => command.Name)];
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_help_with_an_example_in_both_languages(string command)
    {
        using var shell = new Shell();
        var vietnamese = shell.Run(command, "--help");
        vietnamese.Code.Should().Be(ExitCode.AllWell);
        vietnamese.Error.Should().BeEmpty();
        vietnamese.Output.Should().Contain($"\nCách dùng:\n  reports {command}").And.Contain($"\nVí dụ:\n  reports {command}").And.Contain("--lang vi|en");

        var english = shell.Run(command, "--help", "--lang=en");
        english.Code.Should().Be(ExitCode.AllWell);
        english.Output.Should().Contain($"\nUsage:\n  reports {command}").And.Contain($"\nExamples:\n  reports {command}");
        english.Output.Split('\n')[0].Should().NotBe(vietnamese.Output.Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_argument_and_option_says_what_it_is_for(string command)
    {
        using var shell = new StringWriter();
        var session = new Session(new Surroundings { Output = shell, Error = shell, WriteBytes = _ => { }, Variable = _ => null, ProgramFolder = "", Today = () => default }, Language.Vietnamese);
        var built = CommandLine.Build(session).Subcommands.Single(sub => sub.Name == command);
        built.Should().BeAssignableTo<ReportsCommand>();
        built.Arguments.Cast<Symbol>().Concat(built.Options).Select(symbol => symbol.Description).Should().NotContainNulls().And.NotContain("");
    }

    [Fact]
    public void Help_is_shown_even_when_arguments_are_missing()
    {
        using var shell = new Shell();
        shell.Run("render", "-h").Output.Should().StartWith("Điền dữ liệu JSON");
    }

    [Fact]
    public void The_help_of_the_program() => Snapshot.Match(Help("--help"));

    [Fact]
    public void The_help_of_generate() => Snapshot.Match(Help("generate", "--help"));

    static string Help(params string[] arguments)
    {
        using var shell = new Shell();
        return shell.Run(arguments).Output;
    }
}
