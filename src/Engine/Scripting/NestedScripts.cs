using System.Collections.Concurrent;
using Reports.Engine.Data;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting;

/// <summary>Templates that a template includes or evaluates, compiled with its settings. Thread-safe.</summary>
sealed class NestedScripts(ScriptSettings settings)
{
    readonly ConcurrentDictionary<string, Script> _included = new(StringComparer.Ordinal);

    /// <summary>Finds the template of a name and compiles it once.</summary>
    /// <returns>What it is remembered by.</returns>
    public string Find(string? name, Location location)
    {
        if (settings.Includes is not { } resources)
            throw ScriptProblems.Stop(ScriptProblems.IncludesOff(location));

        var found = resources.Find(name ?? "") ?? throw ScriptProblems.Stop(ScriptProblems.UnknownInclude(location, name ?? ""));
        var file = resources.NameOf(name!);
        if (!_included.ContainsKey(file))
            _included.TryAdd(file, Compiled(Encoding.UTF8.GetString(TextBytes.ToUtf8(found)), file));
        return file;
    }

    /// <summary>The template that is remembered by a file's name.</summary>
    public Script Compiled(string file) => _included[file];

    /// <summary>A template that stands in the data.</summary>
    public Script Template(string text, Location location)
    {
        CheckEvaluation(location);
        return Compiled(text, "object.eval_template");
    }

    /// <summary>Code that stands in the data.</summary>
    public Script Code(string code, Location location)
    {
        CheckEvaluation(location);
        var segment = new CodeSegment(code, PlainText.Encoder, new TextOrigin("object.eval", code, 0));
        var diagnostics = new DiagnosticBag();
        return Checked(Script.Compile(PageText.Of([segment]), settings, diagnostics, this), diagnostics);
    }

    void CheckEvaluation(Location location)
    {
        if (!settings.Evaluation)
            throw ScriptProblems.Stop(ScriptProblems.EvaluationOff(location));
    }

    Script Compiled(string text, string file)
    {
        var diagnostics = new DiagnosticBag();
        return Checked(Script.CompileText(text, file, settings, diagnostics, this), diagnostics);
    }

    static Script Checked(Script? script, DiagnosticBag diagnostics) =>
        script ?? throw ScriptProblems.Stop(diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error));
}
