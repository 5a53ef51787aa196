using Reports.Engine.Scripting.Segments;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>Lets the host write.</summary>
sealed class IntrinsicStatement(IntrinsicSegment segment) : Statement
{
    public override Flow Execute(RenderContext context)
    {
        if (!context.IsCapturing)
            segment.Intrinsic.Write(context);
        return Flow.Next;
    }
}
