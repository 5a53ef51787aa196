namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>The beginning of a tag with its indentation, or, with null, the end of a tag.</summary>
sealed class IndentMark(string? indent) : Statement
{
    public string? Indent { get; } = indent;

    public override Flow Execute(RenderContext context) => Flow.Next;
}
