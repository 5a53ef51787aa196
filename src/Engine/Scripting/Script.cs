namespace Reports.Engine.Scripting;

/// <summary>A compiled template. Immutable and thread-safe: compiled once, rendered any number of times.</summary>
public sealed class Script
{
    Script()
    {
    }

    /// <summary>Renders into the output of the context.</summary>
    public void Render(RenderContext context)
    {
        _ = this;
    }
}
