using System.Text;
using Reports.Cli;

namespace Reports.Tests;

/// <summary>The program run in process, as a user runs it from a shell.</summary>
static class ReportsProgram
{
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => Run(_ => null, arguments);

    /// <summary>The same where nobody looks: <c>CI=true</c>.</summary>
    public static (int ExitCode, string Output, string Error) RunOnBuildServer(params string[] arguments) =>
        Run(name => name == "CI" ? "true" : null, arguments);

    static (int ExitCode, string Output, string Error) Run(Func<string, string?> variable, string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var surroundings = new Surroundings
        {
            Output = output,
            Error = error,
            Variable = variable,
            Today = new DateOnly(2026, 11, 21),
            ProgramFolder = AppContext.BaseDirectory,
            WriteBytes = bytes => output.Write(Encoding.UTF8.GetString(bytes)),
        };
        return ((int)CommandLine.Run(arguments, surroundings), output.ToString(), error.ToString());
    }
}
