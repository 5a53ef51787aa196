using Reports.Engine.Rendering;
using Reports.Engine.RichText;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>Rich text: <c>{{ text | word.markdown }}</c>. Alone in its paragraph it is paragraphs, in a sentence it is runs.</summary>
/// <param name="tableStyle">The id of the style of its tables; null for single lines.</param>
sealed class MarkdownContent(IReadOnlyList<RichBlock> blocks, string? tableStyle) : IRunContent, IBlockContent
{
    public void Write(RenderContext context, BlockEncoder encoder)
    {
        if (blocks.Count > 0)
            new RichBlockWriter(context, encoder, tableStyle).Write(blocks);
    }

    public void Write(RenderContext context, RunEncoder encoder)
    {
        var writer = new RichRunWriter(context, encoder, encoder.Place.Format);
        var isFirst = true;
        foreach (var line in RichLines.Of(blocks))
        {
            if (!isFirst)
                context.Output.Write("<w:br/>"u8);
            isFirst = false;
            RunEncoder.Leave(context.Output);
            writer.Write(line);
            encoder.Reopen(context.Output);
        }
    }

    public override string ToString() => RichLines.Text(blocks);
}
