using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes values where Word takes text and nothing else: in attributes, fields, properties, formulas, drawings. A picture, a link or rich text gives its words there, which is said.</summary>
abstract class TextOnlyEncoder : TextEncoder
{
    public override void WriteContent(RenderContext context, object content)
    {
        if (content is IRunContent or IBlockContent && !context.IsCapturing)
            RenderState.Of(context).NoteTextOnly(context);
        Write(context, content.ToString());
    }
}
