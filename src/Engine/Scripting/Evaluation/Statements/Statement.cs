namespace Reports.Engine.Scripting.Evaluation.Statements;

/// <summary>Something a template does, in order. Immutable: one statement serves every render.</summary>
abstract class Statement
{
    public abstract Flow Execute(RenderContext context);
}
