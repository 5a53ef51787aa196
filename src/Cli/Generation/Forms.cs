using Reports.Cli.Files;
using Reports.Cli.Rendering;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>The forms of a run, each read and compiled once.</summary>
sealed class Forms(DiagnosticBag problems)
{
    readonly Dictionary<string, Form?> _compiled = new(StringComparer.Ordinal);

    /// <summary>The form of a path; null when it is wrong, and that is said once.</summary>
    public Form? this[string path]
    {
        get
        {
            if (_compiled.TryGetValue(path, out var known))
                return known;

            var form = InputFile.Read(path, problems) is { } bytes && CompiledTemplate.Compile(bytes, path, problems) is { } template
                ? new Form(template, Sha256.Of(bytes))
                : null;
            _compiled.Add(path, form);
            return form;
        }
    }
}
