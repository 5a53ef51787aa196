using Reports.Engine.Output;
using Reports.Engine.Scripting.Pages;
using Scriban.Syntax;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Tells in which order a template writes its stretches, what may be left out and what may be repeated.</summary>
/// <remarks>Stretches inside functions are left out: when they are written depends on who calls.</remarks>
sealed class StretchWalk
{
    readonly List<StretchStep> _steps = [];

    StretchWalk()
    {
    }

    public static IReadOnlyList<StretchStep> Of(ScriptNode body)
    {
        var walk = new StretchWalk();
        walk.Visit(body);
        return walk._steps;
    }

    void Visit(ScriptNode? node)
    {
        switch (node)
        {
            case ScriptBlockStatement block: VisitAll(block); break;
            case StaticNode text: _steps.Add(new(StretchStepKind.Static, text.Segment.Stretch)); break;
            case PrintNode print: _steps.Add(new(StretchStepKind.Print, Encoder: print.Encoder)); break;
            case ScriptIfStatement choice: Within(choice.Then); Branch(choice.Else); break;
            case ScriptCaseStatement choice: VisitAll(choice.Body); break;
            case ScriptWhenStatement or ScriptElseStatement: Branch(node); break;
            case ScriptForStatement loop: Within(loop.Body, StretchStepKind.EnterLoop); Branch(loop.Else); break;
            case ScriptWhileStatement loop: Within(loop.Body, StretchStepKind.EnterLoop); break;
            case ScriptWithStatement with: Visit(with.Body); break;
        }
    }

    void VisitAll(ScriptBlockStatement? block)
    {
        foreach (var statement in block?.Statements.AsEnumerable() ?? [])
            Visit(statement);
    }

    // Another condition is a branch beside the first, not inside it.
    void Branch(ScriptNode? other)
    {
        switch (other)
        {
            case ScriptElseStatement otherwise: Within(otherwise.Body); break;
            case ScriptIfStatement choice: Visit(choice); break;
            case ScriptWhenStatement branch: Within(branch.Body); Branch(branch.Next); break;
        }
    }

    void Within(ScriptNode? body, StretchStepKind kind = StretchStepKind.Enter)
    {
        _steps.Add(new(kind));
        Visit(body);
        _steps.Add(new(StretchStepKind.Leave));
    }
}

/// <summary>One step of a template as its output sees it.</summary>
readonly record struct StretchStep(StretchStepKind Kind, Stretch? Stretch = null, TextEncoder? Encoder = null);

/// <summary>What a step of a template does to its output.</summary>
enum StretchStepKind
{
    /// <summary>Writes a stretch.</summary>
    Static,
    Print,

    /// <summary>Begins what may be left out.</summary>
    Enter,

    /// <summary>Begins what may be left out or repeated.</summary>
    EnterLoop,

    /// <summary>Ends the innermost of them.</summary>
    Leave,
}
