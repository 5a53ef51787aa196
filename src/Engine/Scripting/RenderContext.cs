using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Scopes;
using Reports.Engine.Scripting.Functions;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Values;

namespace Reports.Engine.Scripting;

/// <summary>One render: its data, its output, and what happened on the way.</summary>
/// <remarks>
/// Made for one call of <see cref="Script.Render"/>, used by one thread. The data is only read: a template that
/// could write to it works on a copy.
/// </remarks>
public sealed partial class RenderContext
{
    /// <summary>A render of data.</summary>
    /// <param name="data">An object whose members are the global names; null or empty for none.</param>
    /// <param name="settings">How it is done.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="host">Whatever encoders, intrinsics and functions of the host want to find again.</param>
    public RenderContext(Value data, RenderSettings settings, Utf8Output output, object? host = null)
    {
        Data = data;
        Settings = settings;
        Output = output;
        Host = host;
        Limits = settings.Limits;
        Scopes = new ScopeStack([], []);
        Text = new TextRules(
            settings.Culture,
            null,
            Limits.ObjectDepth,
            Limits.StringSize,
            () => ScriptProblems.Stop(ScriptProblems.TooDeepValue(Here, Limits.ObjectDepth)),
            () => ScriptProblems.Stop(ScriptProblems.TextTooLong(Here, Limits.StringSize)));
    }

    /// <summary>The object whose members are the global names.</summary>
    public Value Data { get; }

    /// <summary>How the render is done.</summary>
    public RenderSettings Settings { get; }

    /// <summary>The zone in which dates are told: the caller's clock has it, and without one it is universal time.</summary>
    internal TimeSpan Zone => Settings.Clock?.Offset ?? TimeSpan.Zero;

    /// <summary>Where it goes. While capturing, nothing may be written here.</summary>
    public Utf8Output Output { get; internal set; }

    /// <summary>Whatever encoders, intrinsics and functions of the host want to find again.</summary>
    public object? Host { get; }

    /// <summary>Warnings and notes of this render.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>How numbers and dates look.</summary>
    public ScriptCulture Culture => Settings.Culture;

    /// <summary>How much the render may do.</summary>
    public RenderLimits Limits { get; }

    /// <summary>The functions that the template finds.</summary>
    public FunctionLibrary Functions { get; private set; } = FunctionLibrary.None;

    /// <summary>How values become text in this render.</summary>
    internal TextRules Text { get; private set; }

    /// <summary>Every name that can be seen.</summary>
    internal ScopeStack Scopes { get; private set; }

    /// <summary>The arguments of the calls that are running.</summary>
    internal ArgumentStack Arguments { get; } = new();

    /// <summary>The expression that is being evaluated, for errors that have no better place.</summary>
    internal Expression? Current { get; set; }

    /// <summary>What <c>ret</c> gave.</summary>
    internal Value Result { get; set; }

    /// <summary>The script whose settings and includes are in force.</summary>
    internal Script? Script { get; private set; }

    Location? Here => Current?.Place.Location;

    /// <summary>The text that Scriban prints for a value, in the culture of the render; empty for null.</summary>
    public string ToText(Value value) => ValueText.Of(value, Text);

    /// <summary>The operator <c>==</c>.</summary>
    public bool AreEqual(Value left, Value right) => Comparisons.AreEqual(left, right, Text);

    /// <summary>The order of two values for sorting: null first, texts by their characters, numbers, dates.</summary>
    public int Compare(Value left, Value right) => Comparisons.Order(left, right, Text);

    /// <summary>Finds what a global name means here: names of the template, data, then functions.</summary>
    public bool TryGetGlobal(string name, out Value value)
    {
        var slot = 0;
        return Scopes.TryReadGlobal(name, ref slot, out value);
    }

    /// <summary>Prepares for a script: its functions, and a copy of what it could write to.</summary>
    internal void Begin(Script script, FunctionLibrary library, bool writesToData, bool writesToLibrary)
    {
        Script = script;
        Functions = library;
        var data = Data.AsObject() ?? [];
        Scopes = new ScopeStack(
            writesToLibrary ? library.Globals.DeepCopy() : library.Globals,
            writesToData ? data.DeepCopy() : data.Copy());
        if (library.DateText is { } dateText)
            Text = Text with { Dates = date => dateText(this, date) };
    }

    /// <summary>A finding that tells also at which step of the innermost loop it happened.</summary>
    internal Diagnostic WithLoop(Diagnostic diagnostic) =>
        Scopes.Loops.FirstOrDefault() is { } loop ? ScriptProblems.InLoop(diagnostic, loop) : diagnostic;

    /// <summary>The error for code that stands deeper in itself than the machine can go.</summary>
    internal DiagnosticException TooDeep() =>
        ScriptProblems.Stop(ScriptProblems.TooDeepCalls(Here, Limits.Recursion));

    /// <summary>Takes what <c>ret</c> gave.</summary>
    internal Value TakeResult()
    {
        var result = Result;
        Result = default;
        return result;
    }
}
