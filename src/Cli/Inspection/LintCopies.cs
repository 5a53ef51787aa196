using Reports.Engine.Validation.Linting;
using Reports.Engine.Validation.Linting.Annotations;
using Reports.Engine.Validation.Linting.Repairs;

namespace Reports.Cli.Inspection;

/// <summary>The copies of a template that lint writes when asked: repaired, and with the findings as Word comments.</summary>
sealed record LintCopies(string File, byte[] Template, Session Session)
{
    /// <summary>The template with its tags repaired; null when it cannot be read, why is among the findings already.</summary>
    public RepairedTemplate? Repaired { get; } = TemplateRepair.Repair(Template, File, LintSettings.Default.Word, []);

    /// <summary>Writes the repaired template; what went wrong.</summary>
    public IEnumerable<Diagnostic> WriteRepaired(string? path)
    {
        if (path is null || Repaired is null)
            return path is null ? [] : [CliProblems.NothingToCopy(path)];

        return Write(path, Repaired.Bytes, CliTexts.Repaired(path, Repaired.Parts.Count));
    }

    /// <summary>Writes a copy that shows each finding at its words; what went wrong.</summary>
    public IEnumerable<Diagnostic> WriteAnnotated(string? path, IReadOnlyList<Diagnostic> findings)
    {
        if (path is null || TemplateAnnotation.Annotate(Template, File, findings, Session.Language) is not { } annotated)
            return path is null ? [] : [CliProblems.NoComments(path)];

        return Write(path, annotated, CliTexts.Annotated(path, findings.Count));
    }

    IEnumerable<Diagnostic> Write(string path, byte[] bytes, Sentence said)
    {
        if (OutputFile.Write(path, bytes) is { } fault)
            return [fault];

        Session.Error.WriteLine(Session.Say(said));
        return [];
    }
}
