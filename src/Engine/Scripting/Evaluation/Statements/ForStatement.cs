using Reports.Engine.Scripting.Evaluation.Expressions;
using Reports.Engine.Scripting.Evaluation.Scopes;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>for variable in source offset: limit: reversed … else … end</c></summary>
class ForStatement(PathExpression variable, Expression source, LoopOptions options, Statement body, Statement? otherwise) : Statement
{
    public PathExpression Variable => variable;

    public Expression Source => source;

    public LoopOptions Options => options;

    public Statement Body => body;

    public Statement? Otherwise => otherwise;

    protected virtual string Word => "for";

    public override Flow Execute(RenderContext context)
    {
        var value = source.Evaluate(context);
        if (value.IsNull)
            return Flow.Next;

        var items = LoopItems.Of(value)
            ?? throw ScriptProblems.Stop(ScriptProblems.NotALoopSource(source.Place.Location, source.Place.Code, ValueNames.Of(value)));
        var steps = options.Apply(context, items.Count);
        var loop = context.Scopes.EnterLoop(Word, VariableName, source.Place.Code, steps.Columns);
        loop.Scope.Length = steps.Count;
        var flow = Loop(context, items, steps, loop);
        context.Scopes.Exit(loop);
        if (steps.Count == 0 && otherwise is not null)
            return otherwise.Execute(context);

        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    /// <summary>Called before the first step and after the last.</summary>
    protected virtual void Begin(RenderContext context)
    {
    }

    /// <inheritdoc cref="Begin" />
    protected virtual void End(RenderContext context)
    {
    }

    protected virtual Flow Step(RenderContext context, LoopScope loop) => body.Execute(context);

    Flow Loop(RenderContext context, LoopItems items, LoopSteps steps, RunningLoop loop)
    {
        var flow = Flow.Next;
        Begin(context);
        for (var index = 0; index < steps.Count; index++)
        {
            context.CountStep(this);
            var item = items[steps.At(index)];
            loop.MoveTo(index, item);
            if (VariableName is null)
                variable.Assign(context, item);

            flow = Step(context, loop.Scope);
            if (flow is Flow.Break or Flow.Return)
                break;
        }

        End(context);
        return flow;
    }

    string? VariableName => variable switch
    {
        GlobalVariable global => global.Name,
        LocalVariable local => local.Name,
        _ => null,
    };
}
