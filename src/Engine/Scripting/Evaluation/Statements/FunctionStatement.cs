using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>func name … end</c> or <c>name(x) = …</c>: the name stands for the function from here on.</summary>
sealed class FunctionStatement(PathExpression name, TemplateFunction function) : Statement
{
    public PathExpression Name => name;

    public TemplateFunction Function => function;

    public override Flow Execute(RenderContext context)
    {
        name.Assign(context, function);
        return Flow.Next;
    }
}
