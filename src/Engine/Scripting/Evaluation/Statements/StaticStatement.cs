using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>Prints static text.</summary>
sealed class StaticStatement(StaticSegment segment) : Statement
{
    public StaticSegment Segment { get; } = segment;

    public override Flow Execute(RenderContext context)
    {
        context.PrintStatic(Segment);
        return Flow.Next;
    }
}
