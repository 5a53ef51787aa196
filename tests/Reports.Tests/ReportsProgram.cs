using System.Text;
using Reports.Cli;
using Reports.Cli.Terminal;

namespace Reports.Tests;

/// <summary>The program run in process, as a user runs it from a shell; without environment variables but for those given.</summary>
static class ReportsProgram
{
    public static (int ExitCode, string Output, string Error) Run(string[] arguments, params (string Name, string Value)[] variables)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var surroundings = new Surroundings
        {
            Output = output,
            Error = error,
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
            Today = () => new DateOnly(2026, 11, 21),
            ProgramFolder = AppContext.BaseDirectory,
            WriteBytes = bytes => output.Write(Encoding.UTF8.GetString(bytes)),
        };
        return ((int)CommandLine.Run(arguments, surroundings), output.ToString(), error.ToString());
    }
}
