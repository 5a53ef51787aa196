using Reports.Engine.Data;
using Reports.Engine.Scripting.Analysis;
using Reports.Engine.Scripting.Pages;
using Reports.Engine.Scripting.Plans;
using Reports.Engine.Scripting.Running;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting;

/// <summary>A compiled template. Immutable and thread-safe: compiled once, rendered any number of times.</summary>
sealed class Script
{
    readonly Plan? _plan;
    readonly Lazy<NameAnalysis> _analysis;

    Script(Page page, ScriptSettings settings, NestedScripts nested)
    {
        Page = page;
        Settings = settings;
        Nested = nested;
        var writes = Writes.Of(page.Body, settings);
        (ChangesData, WritesToLibrary) = (writes.ToData, writes.ToLibrary);
        WritesToData = writes.ToData || writes.Nests;
        _plan = settings.UsesPlan && !WritesToData ? Plan.Of(page, writes) : null;
        _analysis = new(() => NameAnalysis.Of(page, settings.Functions));
    }

    /// <summary>Static knowledge: which names of the data the template uses, and how; known without any data.</summary>
    public IReadOnlyList<NameUse> Names => _analysis.Value.Names;

    /// <summary>What the template prints, with what it asks around it.</summary>
    public IReadOnlyList<PrintedText> Texts => _analysis.Value.Texts;

    /// <summary>The template as Scriban understood it.</summary>
    internal Page Page { get; }

    internal ScriptSettings Settings { get; }

    /// <summary>True when a tag that stands alone after spaces indents every line it prints; between joined tags there are no lines.</summary>
    internal bool AutoIndent => Settings.AutoIndent && !Page.Text.IsJoined;

    /// <summary>The templates it includes.</summary>
    internal NestedScripts Nested { get; }

    /// <summary>The order in which it writes its stretches.</summary>
    internal IReadOnlyList<StretchStep> Stretches => StretchWalk.Of(Page.Body);

    /// <summary>True when it changes what the data holds, or includes what may: each render needs a copy then.</summary>
    internal bool WritesToData { get; }

    /// <summary>True when it changes what the data holds itself.</summary>
    internal bool ChangesData { get; }

    /// <summary>True when it changes an object of the library, such as <c>string</c>: each render needs a copy then.</summary>
    internal bool WritesToLibrary { get; }

    /// <summary>Room for the items of loops that its plan keeps.</summary>
    internal Value[] NewSlots() => _plan is { SlotCount: > 0 and var count } ? new Value[count] : [];

    /// <summary>Compiles segments; null when there are errors, all of which are in the diagnostics.</summary>
    public static Script? Compile(IReadOnlyList<Segment> segments, ScriptSettings settings, DiagnosticBag diagnostics) =>
        Compile(PageText.Of(segments), settings, diagnostics, new NestedScripts(settings));

    /// <summary>Compiles a text template; null when there are errors, all of which are in the diagnostics.</summary>
    public static Script? CompileText(string source, string file, ScriptSettings settings, DiagnosticBag diagnostics) =>
        CompileText(source, file, settings, diagnostics, new NestedScripts(settings));

    /// <summary>Renders into the output of the context.</summary>
    /// <exception cref="DiagnosticException">The render cannot go on: a run-time error, a limit, a cancellation.</exception>
    public void Render(RenderContext context)
    {
        context.Begin(this);
        try
        {
            Execute(context);
            context.End();
        }
        catch (Exception exception) when (context.NoteLoop() || RuntimeMessages.IsOfTemplate(exception))
        {
            var problem = context.InLoop(RuntimeMessages.Problem(exception, context));
            context.Abandon();
            throw new DiagnosticException(problem);
        }
    }

    internal static Script? CompileText(
        string source, string file, ScriptSettings settings, DiagnosticBag diagnostics, NestedScripts nested) =>
        Compile(PageText.Of(source, file, settings.Encoder), settings, diagnostics, nested);

    /// <summary>Runs the statements in a render that has begun.</summary>
    internal void Execute(RenderContext context)
    {
        if (_plan is not null)
            _plan.Run(context);
        else
            context.Evaluator.Run(Page.Template.Page!);
    }

    internal static Script? Compile(PageText text, ScriptSettings settings, DiagnosticBag diagnostics, NestedScripts nested) =>
        Page.Parse(text, settings, diagnostics) is { } page ? new Script(page, settings, nested) : null;
}
