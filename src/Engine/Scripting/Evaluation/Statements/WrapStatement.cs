using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>wrap function arguments … end</c></summary>
sealed class WrapStatement(CallExpression call, Statement body, TextEncoder encoder) : Statement
{
    readonly WrappedBlock _block = new(body);

    public CallExpression Call => call;

    public Statement Body => body;

    public override Flow Execute(RenderContext context)
    {
        context.Print(call.Call(context, _block), encoder);
        return Flow.Next;
    }
}
