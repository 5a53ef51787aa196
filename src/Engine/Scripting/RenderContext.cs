using Reports.Engine.Diagnostics;
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
    readonly List<MissingName> _missing = [];

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
        Text = new TextRules(
            settings.Culture,
            null,
            settings.Limits.ObjectDepth,
            settings.Limits.StringSize,
            () => Failure(ScriptProblems.TooDeepValue(Here, settings.Limits.ObjectDepth)),
            () => Failure(ScriptProblems.TextTooLong(Here, settings.Limits.StringSize)));
    }

    /// <summary>The object whose members are the global names.</summary>
    public Value Data { get; }

    /// <summary>How the render is done.</summary>
    public RenderSettings Settings { get; }

    /// <summary>Where it goes. While capturing, nothing may be written here.</summary>
    public Utf8Output Output { get; }

    /// <summary>Whatever encoders, intrinsics and functions of the host want to find again.</summary>
    public object? Host { get; }

    /// <summary>Warnings and notes of this render.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>The names used that the data did not have, each path and place once.</summary>
    public IReadOnlyList<MissingName> Missing => _missing;

    /// <summary>How numbers and dates look.</summary>
    public ScriptCulture Culture => Settings.Culture;

    /// <summary>How much the render may do.</summary>
    public RenderLimits Limits => Settings.Limits;

    /// <summary>The functions that the template finds.</summary>
    public FunctionLibrary Functions { get; private set; } = FunctionLibrary.None;

    /// <summary>How values become text in this render.</summary>
    internal TextRules Text { get; private set; }

    /// <summary>The text that Scriban prints for a value, in the culture of the render; empty for null.</summary>
    public string ToText(Value value) => ValueText.Of(value, Text);

    /// <summary>The operator <c>==</c>.</summary>
    public bool AreEqual(Value left, Value right) => Comparisons.AreEqual(left, right, Text);

    /// <summary>The order of two values for sorting: null first, texts by their characters, numbers, dates.</summary>
    public int Compare(Value left, Value right) => Comparisons.Order(left, right, Text);

    static DiagnosticException Failure(Diagnostic diagnostic) => new(diagnostic);
}
