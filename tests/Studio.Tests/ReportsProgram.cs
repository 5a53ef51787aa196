using Reports.Cli;

namespace Reports.Studio.Tests;

/// <summary>The program run in process, as from a shell.</summary>
static class ReportsProgram
{
    public static (int Code, string Output) Run(params string[] arguments)
    {
        using var said = new StringWriter();
        var code = CommandLine.Run([.. arguments, "--templates", Repository.Templates], new() { Output = said, Error = said, Variable = _ => null, Today = () => new(2026, 11, 20), ProgramFolder = Repository.Root, WriteBytes = _ => { } });
        return ((int)code, said.ToString());
    }
}
