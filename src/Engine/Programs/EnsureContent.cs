using Reports.Engine.Scripting;

namespace Reports.Engine.Programs;

/// <summary>Writes an empty paragraph or run into a content control that would otherwise have nothing inside.</summary>
/// <remarks>Word calls a file damaged that has an empty content control.</remarks>
static class EnsureContent
{
    public static readonly Written Paragraph = new((context, _) => Fill(context, "<w:p></w:p>"u8));
    public static readonly Written Run = new((context, _) => Fill(context, "<w:r></w:r>"u8));

    static void Fill(RenderContext context, ReadOnlySpan<byte> xml)
    {
        if (context.Output.EndsWith("<w:sdtContent>"u8))
            context.Output.Write(xml);
    }
}
