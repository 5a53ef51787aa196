using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>The text of cells that merge where neighbours agree: printed in the first of them only.</summary>
sealed class MergedContent(string text) : IRunContent
{
    public void Write(RenderContext context, RunEncoder encoder)
    {
        if (encoder.Place.Merge is not { } slot || !RenderState.Of(context).Merges.Continues(slot))
            encoder.Write(context, text);
    }

    public override string ToString() => text;
}

/// <summary>How many columns a cell spans; prints nothing in the cell itself.</summary>
sealed class SpanContent(int columns) : IRunContent
{
    public void Write(RenderContext context, RunEncoder encoder)
    {
    }

    public override string ToString() => columns.ToString(CultureInfo.InvariantCulture);
}
