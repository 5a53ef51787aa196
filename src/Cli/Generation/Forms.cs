using Reports.Cli.Files;
using Reports.Engine;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Generation;

/// <summary>The forms of a run, each read and compiled once.</summary>
sealed class Forms(DiagnosticBag problems)
{
    readonly Dictionary<string, WordTemplate?> _compiled = new(StringComparer.Ordinal);

    /// <summary>The form of a path; null when it is wrong, and that is said once.</summary>
    public WordTemplate? this[string path]
    {
        get
        {
            if (_compiled.TryGetValue(path, out var known))
                return known;

            var form = InputFile.Read(path, problems) is { } bytes
                ? WordTemplate.Compile(bytes, path, WordSettings.Default, problems)
                : null;
            _compiled.Add(path, form);
            return form;
        }
    }
}
