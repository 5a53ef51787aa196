using Reports.Engine.Data;
using Reports.Engine.Output;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Running;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Reports.Engine.Scripting;

/// <summary>One render: its data, its output, and what happened on the way.</summary>
/// <remarks>
/// Made for one call of <see cref="Script.Render"/>, used by one thread. The data is only read: a template that
/// writes to it works on a copy.
/// </remarks>
sealed partial class RenderContext
{
    readonly List<Page> _pages = [];
    Dictionary<object, object>? _state;
    Action? _checkOutput;
    Evaluator? _evaluator;
    Script? _script;
    SourceSpan _printed;
    int _nesting;

    /// <summary>A render of data.</summary>
    /// <param name="data">An object whose members are the global names; null or empty for none.</param>
    /// <param name="host">Whatever encoders, intrinsics and functions of the host want to find again.</param>
    public RenderContext(Value data, RenderSettings settings, Utf8Output output, object? host = null)
    {
        Members = data.AsObject() ?? [];
        Settings = settings;
        Output = output;
        Host = host;
        Limits = settings.Limits;
    }

    public RenderSettings Settings { get; }

    /// <summary>Where it goes. While capturing, nothing may be written here.</summary>
    public Utf8Output Output
    {
        get;
        internal set
        {
            field = value;
            field.Growing = _checkOutput ??= CheckOutput;
        }
    }

    /// <summary>Whatever encoders, intrinsics and functions of the host want to find again.</summary>
    public object? Host { get; }

    /// <summary>Warnings and notes of this render.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    public ScriptCulture Culture => Settings.Culture;

    public RenderLimits Limits { get; }

    /// <summary>True while <c>capture</c>, a function or an include collects what is printed: text, not bytes of the output.</summary>
    public bool IsCapturing => _evaluator?.IsCapturing == true;

    /// <summary>The object whose members are the global names.</summary>
    internal DataObject Members { get; }

    /// <summary>The zone in which dates are reported: the caller's clock has it, and without one it is universal time.</summary>
    internal TimeSpan Zone => Settings.Clock?.Offset ?? TimeSpan.Zero;

    /// <summary>Scriban's context; made when something of the template needs it.</summary>
    internal Evaluator Evaluator => _evaluator ??= Evaluator.Rent(this, _script!);

    /// <summary>The items of the loops that the plan runs.</summary>
    internal Value[] Slots { get; private set; } = [];

    /// <summary>True when there may be global names before those of the data: the template's own, or those around an included document.</summary>
    internal bool MakesNames => _nesting > 0 || _evaluator?.Names is { HasOwn: true };

    /// <summary>The templates that may be included.</summary>
    internal NestedScripts Nested => _script!.Nested;

    /// <summary>The place of what is being printed, for messages that have no better one.</summary>
    internal Location? Here => _pages.Count == 0 ? null : Locate(_printed);

    /// <summary>The memory under a key, made when first asked for; it ends with the render.</summary>
    /// <param name="key">What no other function uses: a type or an object of the function's own.</param>
    public T State<T>(object key)
        where T : class, new()
    {
        _state ??= [];
        if (_state.TryGetValue(key, out var known))
            return (T)known;

        var state = new T();
        _state.Add(key, state);
        return state;
    }

    /// <summary>The text that Scriban prints for a value, in the culture of the render; empty for null.</summary>
    public string ToText(Value value) => value.AsString() ?? Evaluator.ObjectToString(value.ToObject()) ?? "";

    /// <summary>Finds what a global name means here: names of the template, data, then functions.</summary>
    public bool TryGetGlobal(string name, out Value value)
    {
        for (var depth = _loopDepth - 1; depth >= 0; depth--)
        {
            if (_loops[depth] is not { Slot: >= 0, Loop: ScriptForStatement { Variable: ScriptVariable variable } } loop || variable.Name != name)
                continue;
            value = Slots[loop.Slot];
            return true;
        }

        if (_evaluator is null && Members.TryGet(name, out value))
            return true;
        return Evaluator.TryRead(name, out value);
    }

    /// <summary>Prepares for a script.</summary>
    internal void Begin(Script script)
    {
        _script = script;
        EnterPage(script.Page);
        Slots = script.NewSlots();
        if (Settings.Cancellation.IsCancellationRequested)
            CheckTime();
    }

    /// <summary>Ends a render that went well.</summary>
    internal void End()
    {
        CheckOutput();
        _evaluator?.Return();
        _evaluator = null;
    }

    /// <summary>Ends a render that failed: what Scriban was in the middle of must not be gone on with.</summary>
    internal void Abandon() => _evaluator?.Dispose();

    /// <summary>From here on spans of that page may be asked for.</summary>
    internal void EnterPage(Page page)
    {
        if (!_pages.Contains(page))
            _pages.Add(page);
    }

    /// <summary>Runs another script in this render as if it stood here: what it prints goes where the caller's prints go.</summary>
    internal void RunInPlace(Script nested, Scriban.Runtime.ScriptArray arguments, ScriptNode? caller)
    {
        var (evaluator, slots, printed) = (Evaluator, Slots, _printed);
        EnterPage(nested.Page);
        evaluator.EnterRecursive(caller);
        evaluator.EnterArguments(arguments);
        Slots = nested.NewSlots();
        _nesting++;
        nested.Execute(this);
        _nesting--;
        (Slots, _printed) = (slots, printed);
        evaluator.PopLocal();
        evaluator.ExitRecursive(caller);
    }

    /// <summary>Prints a number where nothing has to look at its text; false for what is none.</summary>
    internal bool TryPrintNumber(Value value, TextEncoder encoder)
    {
        const int Room = 64;
        if (IsCapturing)
            return false;
        Span<byte> digits = stackalloc byte[Room];
        var numbers = (IFormatProvider?)encoder.NumberCulture ?? Culture.Numbers;
        int count;
        var fits = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger().TryFormat(digits, out count, default, numbers),
            ValueKind.Decimal => value.AsDecimal().TryFormat(digits, out count, default, numbers),
            ValueKind.Double => value.AsDouble().TryFormat(digits, out count, default, numbers),
            _ => (count = 0) != 0,
        };
        if (fits)
            encoder.WriteSafe(Output, digits[..count]);
        return fits;
    }

    /// <summary>The place of a span in the file of its page.</summary>
    internal Location Locate(SourceSpan span) => PageOf(span).Text.At(span);

    /// <summary>The code of a span as written.</summary>
    internal string Code(SourceSpan span) => PageOf(span).Text.Code(span);

    Page PageOf(SourceSpan span) => _pages.Find(page => ReferenceEquals(page.Text.Name, span.FileName)) ?? _pages[0];

    /// <summary>The full names of functions that a name may have been meant for: those of its namespace, or all of them.</summary>
    internal IEnumerable<string> FunctionNames(string name) =>
        _script!.Settings.Functions.NamesNear(name).Concat(name.Contains('.') ? [] : Members.Names);

    /// <summary>The name before the dot of a function that the library has and that is not to be had here, such as <c>date</c>; null for any other function.</summary>
    internal string? HidesLibrary(string function) => function.IndexOf('.') is > 0 and var dot && _script!.Settings.Functions.Find(function) is not null ? function[..dot] : null;

    /// <summary>The name of a parameter of a function of the library; null when the library does not have it.</summary>
    internal string? ParameterName(string function, int index) => _script!.Settings.Functions.Find(function) is { } known && index < known.ParameterCount
        ? known.GetParameterInfo(index).Name
        : null;

    /// <summary>Why Scriban was stopped: its caller, or the clock.</summary>
    internal Diagnostic Aborted(Location location) => Settings.Cancellation.IsCancellationRequested
        ? ScriptProblems.Cancelled(location)
        : ScriptProblems.TookTooLong(location, Limits.TotalTime);
}
