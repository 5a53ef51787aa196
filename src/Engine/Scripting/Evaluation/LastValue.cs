using Reports.Engine.Scripting.Evaluation.Statements;

namespace Reports.Engine.Scripting.Evaluation;

/// <summary>Makes the value that code would print last its result.</summary>
static class LastValue
{
    public static Statement Returned(Statement body) => body switch
    {
        PrintStatement print => new ReturnStatement(print.Expression),
        Block { Statements: [.., PrintStatement last] } block =>
            new Block([.. block.Statements.SkipLast(1), new ReturnStatement(last.Expression)]),
        _ => body,
    };
}
