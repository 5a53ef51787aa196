using System.Text;
using Reports.Cli.Terminal;

namespace Reports.Cli.Tests.Terminal;

/// <summary>Standard output that cannot take what is written.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData("vi", "reports: không ghi được kết quả ra đầu ra chuẩn (không có quyền).\n")]
    [InlineData("en", "reports: standard output cannot be written (permission denied).\n")]
    public void One_line_says_so_and_it_is_no_fault_of_the_program(string language, string expected)
    {
        var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Output = new StreamWriter(new OutputStream(new ClosedStream()), new UTF8Encoding(false)),
            Error = error,
            Variable = _ => null,
            Today = () => new DateOnly(2026, 11, 21),
            ProgramFolder = AppContext.BaseDirectory,
            WriteBytes = _ => { },
        };
        CommandLine.Run(["explain", "YEAR206", "--lang", language], surroundings).Should().Be(ExitCode.ToRepair);
        error.ToString().Should().Be(expected);
    }

    sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new UnauthorizedAccessException("Access to the path is denied.");
    }
}
