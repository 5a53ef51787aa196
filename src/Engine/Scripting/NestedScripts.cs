using System.Collections.Concurrent;
using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting;

/// <summary>Templates that a template includes or evaluates, compiled with its settings. Thread-safe.</summary>
sealed class NestedScripts(ScriptSettings settings)
{
    readonly ConcurrentDictionary<string, Script> _included = new(StringComparer.Ordinal);

    /// <summary>The template of a name; compiled once.</summary>
    public Script Include(string name, CallSite site)
    {
        if (settings.Includes is not { } loader)
            throw ScriptProblems.Stop(ScriptProblems.IncludesOff(site.Location));

        var found = loader.Load(name) ?? throw ScriptProblems.Stop(ScriptProblems.UnknownInclude(site.Location, name));
        if (_included.TryGetValue(found.File, out var known))
            return known;

        var diagnostics = new DiagnosticBag();
        return _included.GetOrAdd(found.File, Checked(Script.CompileText(found.Text, found.File, settings, diagnostics, this), diagnostics));
    }

    /// <summary>A template that stands in the data.</summary>
    public Script Template(string text, CallSite site)
    {
        CheckEvaluation(site);
        var diagnostics = new DiagnosticBag();
        return Checked(Script.CompileText(text, "object.eval_template", settings, diagnostics, this), diagnostics);
    }

    /// <summary>Code that stands in the data; its last value is its result.</summary>
    public Script Code(string code, CallSite site)
    {
        CheckEvaluation(site);
        var diagnostics = new DiagnosticBag();
        var segment = new CodeSegment(code, PlainText.Encoder, new TextOrigin("object.eval", code, 0));
        return Checked(Script.Compile([segment], settings, diagnostics, this, returnsLast: true), diagnostics);
    }

    void CheckEvaluation(CallSite site)
    {
        if (!settings.Evaluation)
            throw ScriptProblems.Stop(ScriptProblems.EvaluationOff(site.Location));
    }

    static Script Checked(Script? script, DiagnosticBag diagnostics) =>
        script ?? throw ScriptProblems.Stop(diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error));
}
