namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>Statements one after the other.</summary>
sealed class Block(Statement[] statements) : Statement
{
    public static Block Empty { get; } = new([]);

    public IReadOnlyList<Statement> Statements => statements;

    public override Flow Execute(RenderContext context)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Execute(context);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }
}
