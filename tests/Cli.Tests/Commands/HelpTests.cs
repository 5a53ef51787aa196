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
            return [.. Below(CommandLine.Build(session)).Select(command => HelpText.Path(command)["reports ".Length..])];
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_help_with_an_example_in_both_languages(string command)
    {
        using var shell = new Shell();
        var vietnamese = shell.Run([.. command.Split(' '), "--help"]);
        vietnamese.Code.Should().Be(ExitCode.AllWell);
        vietnamese.Error.Should().BeEmpty();
        vietnamese.Output.Should().Contain($"\nCách dùng:\n  reports {command}").And.Contain($"\nVí dụ:\n  reports {command}").And.Contain("--lang vi|en");

        var english = shell.Run([.. command.Split(' '), "--help", "--lang=en"]);
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
        var built = Below(CommandLine.Build(session)).Single(sub => HelpText.Path(sub) == "reports " + command);
        (built.Subcommands.Count > 0 || built is ReportsCommand).Should().BeTrue();
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

    static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(sub => Below(sub).Prepend(sub));

    static string Help(params string[] arguments)
    {
        using var shell = new Shell();
        return shell.Run(arguments).Output;
    }
}
