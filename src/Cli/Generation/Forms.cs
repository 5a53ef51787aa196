using Reports.Cli.Files;
using Reports.Cli.Rendering;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>The forms of a run, each read and compiled once.</summary>
sealed class Forms(DiagnosticBag problems)
{
    readonly Dictionary<string, Form?> _compiled = new(StringComparer.Ordinal);

    /// <summary>The form of a paper; null when it is wrong, and then everything that is wrong with it is said once.</summary>
    public Form? For(PlannedPaper paper)
    {
        var path = paper.Document.TemplatePath;
        if (!_compiled.TryGetValue(path, out var form))
            _compiled.Add(path, form = Compile(path, paper));
        return form;
    }

    Form? Compile(string path, PlannedPaper paper)
    {
        if (InputFile.Read(path, problems) is not { } bytes)
            return null;
        if (CompiledTemplate.Compile(bytes, path, []) is { } template)
            return new(template, Sha256.Of(bytes));

        problems.AddRange(TemplateErrors.Of(bytes, path, paper.Data().Root));
        return null;
    }
}
