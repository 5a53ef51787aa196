using Reports.Engine.Scripting.Evaluation.Expressions;

namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary><c>import object</c>: its members become names; those that are read-only stay as they are.</summary>
sealed class ImportStatement(Expression source) : Statement
{
    public Expression Source => source;

    public override Flow Execute(RenderContext context)
    {
        var value = source.Evaluate(context);
        if (value.IsNull)
            return Flow.Next;

        var members = value.AsObject()
            ?? throw ScriptProblems.Stop(ScriptProblems.NotAnObject(source.Place.Location, source.Place.Code, "import", ValueNames.Of(value)));
        for (var index = 0; index < members.Count; index++)
            context.Scopes.This.TrySet(members.NameAt(index), members.ValueAt(index));
        return Flow.Next;
    }
}
