using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes a value where its tag stood alone in a paragraph: as paragraphs of its own, or as one like the tag's.</summary>
/// <param name="paragraph">The properties of the tag's paragraph.</param>
/// <param name="run">Writes what belongs into a run of the tag's format.</param>
sealed class BlockEncoder(PropertyList paragraph, RunEncoder run) : TextEncoder
{
    /// <summary>What begins a paragraph like the tag's, with a run like the tag's.</summary>
    public Stretch Head { get; } = new((byte[])
    [
        .. "<w:p>"u8, .. paragraph.Bytes.Span, .. "<w:r>"u8, .. run.Place.Format.Bytes.Span,
    ]);

    public PropertyList Paragraph => paragraph;

    public RunEncoder Run => run;

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        output.Write(Head);
        run.Write(output, text);
        output.Write(TextStretches.Ending);
    }

    public override void Write(RenderContext context, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        context.Output.Write(Head);
        run.Write(context, text);
        context.Output.Write(TextStretches.Ending);
    }

    public override void WriteSafe(Utf8Output output, ReadOnlySpan<byte> ascii)
    {
        output.Write(Head);
        run.WriteSafe(output, ascii);
        output.Write(TextStretches.Ending);
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (content is IBlockContent block)
        {
            block.Write(context, this);
            return;
        }

        context.Output.Write(Head);
        run.WriteContent(context, content);
        context.Output.Write(TextStretches.Ending);
    }
}
