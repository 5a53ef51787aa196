namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>Statements one after the other, where some tags indent what they print.</summary>
/// <param name="statements">The statements; <see cref="IndentMark"/>s among them say where tags begin and end.</param>
sealed class IndentedBlock(Statement[] statements) : Statement
{
    public IReadOnlyList<Statement> Statements => statements;

    public override Flow Execute(RenderContext context)
    {
        var outer = context.Indent;
        var flow = Flow.Next;
        foreach (var statement in statements)
        {
            if (statement is IndentMark mark)
            {
                context.Indent = mark.Indent ?? outer;
                continue;
            }

            var indent = context.Indent;
            flow = statement.Execute(context);
            context.Indent = indent;
            if (flow != Flow.Next)
                break;
        }

        context.Indent = outer;
        return flow;
    }
}
