using Reports.Engine.Scripting.Evaluation.Statements;

namespace Reports.Engine.Scripting.Analysis;

/// <summary>Tells in which order a template writes its stretches, what may be left out and what may be repeated.</summary>
/// <remarks>Stretches inside functions are not told: when they are written depends on who calls.</remarks>
sealed class StretchWalk
{
    readonly List<StretchStep> _steps = [];

    StretchWalk()
    {
    }

    public static IReadOnlyList<StretchStep> Of(Statement body)
    {
        var walk = new StretchWalk();
        walk.Visit(body);
        return walk._steps;
    }

    void Visit(Statement statement)
    {
        switch (statement)
        {
            case Block block: VisitAll(block.Statements); break;
            case StaticStatement text: _steps.Add(new(StretchStepKind.Static, text.Segment.Stretch)); break;
            case PrintStatement print: _steps.Add(new(StretchStepKind.Print, Encoder: print.Encoder)); break;
            case IfStatement choice: VisitBranches(choice.Branches.Select(branch => branch.Body), choice.Otherwise); break;
            case CaseStatement choice: VisitBranches(choice.Branches.Select(branch => branch.Body), choice.Otherwise); break;
            case ForStatement loop: VisitLoop(loop.Body); VisitBranches([], loop.Otherwise); break;
            case WhileStatement loop: VisitLoop(loop.Body); break;
            case WithStatement with: Visit(with.Body); break;
        }
    }

    void VisitAll(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
            Visit(statement);
    }

    void VisitBranches(IEnumerable<Statement> branches, Statement? otherwise)
    {
        foreach (var branch in otherwise is null ? branches : branches.Append(otherwise))
        {
            _steps.Add(new(StretchStepKind.Enter));
            Visit(branch);
            _steps.Add(new(StretchStepKind.Leave));
        }
    }

    void VisitLoop(Statement body)
    {
        _steps.Add(new(StretchStepKind.EnterLoop));
        Visit(body);
        _steps.Add(new(StretchStepKind.Leave));
    }
}
