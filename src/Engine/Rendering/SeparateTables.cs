using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes an empty paragraph behind a table that a value brought and that no paragraph follows.</summary>
/// <remarks>Two tables without a paragraph between them are one table; a document, a cell or a note must not end with one.</remarks>
static class SeparateTables
{
    public static readonly Written Instance = new(Write);

    public static bool EndsWithTable(RenderContext context) => context.Output.EndsWith("</w:tbl>"u8);

    static void Write(RenderContext context, RenderState state)
    {
        if (EndsWithTable(context))
            context.Output.Write("<w:p></w:p>"u8);
    }
}
