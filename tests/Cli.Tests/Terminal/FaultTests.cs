using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Terminal;

public sealed class FaultTests
{
    [Theory]
    [InlineData("vi", "reports: lỗi của chính chương trình")]
    [InlineData("en", "reports: a fault of the program itself")]
    public void A_fault_of_the_program_is_one_line_and_3(string language, string start)
    {
        var (code, error) = Run(debug: null, "check", Repository.Sample, "--lang", language);
        code.Should().Be(ExitCode.OwnFault);
        error.Should().StartWith(start).And.Contain("InvalidOperationException: two lines").And.NotContain("   at ");
        error.Count(letter => letter == '\n').Should().Be(1);
    }

    [Fact]
    public void The_stack_is_printed_only_when_asked_for() =>
        Run(debug: "1", "check", Repository.Sample).Error.Should().Contain("   at ");

    /// <summary>A terminal that breaks when it is written to.</summary>
    static (ExitCode Code, string Error) Run(string? debug, params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new BrokenWriter();
        var code = CommandLine.Run(arguments, new Surroundings
        {
            Output = output,
            Error = error,
            WriteBytes = _ => { },
            Variable = name => name == "REPORTS_DEBUG" ? debug : null,
            Today = () => default,
            ProgramFolder = Repository.Root,
        });
        return (code, error.ToString());
    }

    sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("two\nlines");
    }
}
