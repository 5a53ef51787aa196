using Reports.Cli.Files;
using Reports.Cli.Rendering;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Verifying;

/// <summary>A template that cases share.</summary>
/// <param name="Template">The template; null when it is wrong.</param>
/// <param name="Problems">What is wrong with it.</param>
sealed record CaseTemplate(CompiledTemplate? Template, IReadOnlyList<Diagnostic> Problems)
{
    public static CaseTemplate Read(string file)
    {
        var problems = new DiagnosticBag();
        var template = InputFile.Read(file, problems) is { } bytes ? CompiledTemplate.Compile(bytes, file, problems) : null;
        return new(template, problems);
    }
}
