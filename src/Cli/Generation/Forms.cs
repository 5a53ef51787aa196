using System.Collections.Concurrent;
using Reports.Cli.Files;
using Reports.Cli.Rendering;
using Reports.Engine.Compiling;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>The forms of a run, each read and compiled once; any number of threads may ask.</summary>
/// <param name="word">How Word templates are compiled; null for the engine's own choice.</param>
sealed class Forms(WordSettings? word = null)
{
    readonly ConcurrentDictionary<string, Lazy<(Form? Form, DiagnosticBag Problems)>> _compiled = new(StringComparer.Ordinal);

    /// <summary>The form of a paper; null when it is wrong, and then <paramref name="problems"/> has everything that is wrong with it.</summary>
    public Form? For(PlannedPaper paper, DiagnosticBag problems)
    {
        var (form, found) = _compiled.GetOrAdd(paper.Document.TemplatePath, path => new(() => Compile(path, paper))).Value;
        // Every member has the same form: what is wrong with it is said once.
        problems.AddRange(found.Except(problems));
        return form;
    }

    (Form?, DiagnosticBag) Compile(string path, PlannedPaper paper)
    {
        var problems = new DiagnosticBag();
        if (InputFile.Read(path, problems) is not { } bytes)
            return (null, problems);
        if (CompiledTemplate.Compile(bytes, path, [], word) is { } template)
            return (new(template, Sha256.Of(bytes)), problems);

        problems.AddRange(TemplateErrors.Of(bytes, path, paper.Data().Root));
        return (null, problems);
    }
}

/// <summary>A form, compiled, with the hash of its file.</summary>
sealed record Form(CompiledTemplate Template, string Sha256);
