namespace Reports.Engine.Scripting.Segments;

/// <summary>Writes something that the host knows while a template is rendered. Immutable: it serves every render.</summary>
abstract class Intrinsic
{
    /// <summary>Writes to the output of the context; writes nothing while the context is capturing.</summary>
    public abstract void Write(RenderContext context);
}
