using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>capture target … end</c></summary>
sealed class CaptureStatement(Expression target, Statement body, bool ofParagraphs) : Statement
{
    public Expression Target => target;

    public Statement Body => body;

    public override Flow Execute(RenderContext context)
    {
        if (target is not PathExpression path)
            throw ScriptProblems.Stop(ScriptProblems.NotAssignable(target.Place.Location, target.Place.Code));

        context.BeginCapture();
        var flow = body.Execute(context);
        path.Assign(context, context.EndCapture(ofParagraphs));
        return flow;
    }
}
