using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes an empty paragraph where a cell or note would otherwise end without one.</summary>
/// <remarks>Word calls a file damaged whose cell does not end with a paragraph (ECMA-376 part 1, 17.4.65).</remarks>
static class EnsureParagraph
{
    public static readonly Written Instance = new(Write);

    /// <summary>Where a content control, when one is written, holds paragraphs only.</summary>
    public static readonly Written OrControl = new(WriteUnlessControl);

    static void Write(RenderContext context, RenderState state)
    {
        if (!context.Output.EndsWith("</w:p>"u8))
            context.Output.Write("<w:p></w:p>"u8);
    }

    static void WriteUnlessControl(RenderContext context, RenderState state)
    {
        if (!context.Output.EndsWith("</w:sdt>"u8))
            Write(context, state);
    }
}
