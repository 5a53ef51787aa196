using Reports.Engine.Diagnostics;
using Reports.Engine.Scripting.Analysis;
using Reports.Engine.Scripting.Evaluation;
using Reports.Engine.Scripting.Evaluation.Statements;
using Reports.Engine.Scripting.Output;
using Reports.Engine.Scripting.Parsing;
using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting;

/// <summary>A compiled template. Immutable and thread-safe: compiled once, rendered any number of times.</summary>
public sealed class Script
{
    readonly Statement _body;
    readonly ScriptSettings _settings;
    readonly bool _printsResult;
    readonly bool _writesToData;
    readonly bool _writesToLibrary;
    readonly Lazy<IReadOnlyList<NameUse>> _names;

    Script(ParsedTemplate parsed, ScriptSettings settings, NestedScripts nested, bool printsResult)
    {
        _body = parsed.Body;
        _printsResult = printsResult;
        _settings = settings;
        Nested = nested;
        WritesToData = parsed.WritesToData;
        var mayNest = settings.Includes is not null || settings.Evaluation;
        _writesToData = parsed.WritesToData || mayNest;
        _writesToLibrary = mayNest || parsed.WritesToNames.Any(settings.Functions.Globals.Contains);
        _names = new(() => NameAnalysis.Of(parsed.Body, settings.Functions));
    }

    /// <summary>Static knowledge: which names of the data the template uses, and how; known without any data.</summary>
    public IReadOnlyList<NameUse> Names => _names.Value;

    /// <summary>The order in which it writes its stretches.</summary>
    internal IReadOnlyList<StretchStep> Stretches => StretchWalk.Of(_body);

    /// <summary>True when it changes what the data holds, of which each render needs a copy then.</summary>
    internal bool WritesToData { get; }

    /// <summary>The templates it includes.</summary>
    internal NestedScripts Nested { get; }

    /// <summary>Compiles segments; null when there are errors, all of which are in the diagnostics.</summary>
    public static Script? Compile(IReadOnlyList<Segment> segments, ScriptSettings settings, DiagnosticBag diagnostics) =>
        Compile(segments, settings, diagnostics, new NestedScripts(settings));

    /// <summary>Compiles a text template; null when there are errors, all of which are in the diagnostics.</summary>
    /// <param name="source">The template.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="settings">What it may use.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static Script? CompileText(string source, string file, ScriptSettings settings, DiagnosticBag diagnostics) =>
        CompileText(source, file, settings, diagnostics, new NestedScripts(settings));

    /// <summary>Renders into the output of the context.</summary>
    /// <exception cref="DiagnosticException">The render cannot go on: a run-time error, a limit, a cancellation.</exception>
    public void Render(RenderContext context)
    {
        context.Begin(this, _settings.Functions, _writesToData, _writesToLibrary);
        try
        {
            Execute(context);
            context.CheckOutput();
        }
        catch (DiagnosticException exception) when (context.Scopes.LoopDepth > 0)
        {
            throw new DiagnosticException(context.WithLoop(exception.Diagnostic));
        }
        catch (InsufficientExecutionStackException)
        {
            throw context.TooDeep();
        }
    }

    internal static Script? CompileText(
        string source, string file, ScriptSettings settings, DiagnosticBag diagnostics, NestedScripts nested)
    {
        var found = new DiagnosticBag();
        var segments = TextSplitter.Split(source, file, settings.Encoder, found);
        var script = Compile(segments, settings, found, nested);
        diagnostics.AddRange(found);
        return found.HasErrors ? null : script;
    }

    internal static Script? Compile(
        IReadOnlyList<Segment> segments,
        ScriptSettings settings,
        DiagnosticBag diagnostics,
        NestedScripts nested,
        bool returnsLast = false)
    {
        var found = new DiagnosticBag();
        var parsed = Parser.Parse(segments, settings, found);
        diagnostics.AddRange(found);
        if (found.HasErrors)
            return null;

        return returnsLast
            ? new Script(parsed with { Body = LastValue.Returned(parsed.Body) }, settings, nested, printsResult: false)
            : new Script(parsed, settings, nested, printsResult: true);
    }

    /// <summary>Runs the statements in a render that has begun; a value that <c>ret</c> gives is printed.</summary>
    internal void Execute(RenderContext context)
    {
        if (_body.Execute(context) == Flow.Return && _printsResult)
            context.Print(context.TakeResult(), PlainText.Encoder);
    }
}
