using Reports.Engine.Scripting;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Programs;

/// <summary>Writes a value where its tag stood alone in a paragraph: as paragraphs of its own, or as one like the tag's.</summary>
/// <param name="paragraph">The properties of the tag's paragraph.</param>
/// <param name="run">Writes what belongs into a run of the tag's format.</param>
sealed class BlockEncoder(PropertyList paragraph, RunEncoder run) : TextEncoder
{
    public PropertyList Paragraph => paragraph;

    public RunEncoder Run => run;

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        Begin(output);
        run.Write(output, text);
        End(output);
    }

    public override void Write(RenderContext context, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        Begin(context.Output);
        run.Write(context, text);
        End(context.Output);
    }

    public override void WriteSafe(Utf8Output output, ReadOnlySpan<byte> ascii)
    {
        Begin(output);
        run.WriteSafe(output, ascii);
        End(output);
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (content is IBlockContent block)
        {
            block.Write(context, this);
            return;
        }

        Begin(context.Output);
        run.WriteContent(context, content);
        End(context.Output);
    }

    void Begin(Utf8Output output)
    {
        output.Write("<w:p>"u8);
        output.Write(paragraph.Bytes.Span);
        run.Reopen(output);
    }

    static void End(Utf8Output output)
    {
        RunEncoder.Leave(output);
        output.Write("</w:p>"u8);
    }
}
