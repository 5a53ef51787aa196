using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes whether a cell begins a vertical merge or continues the one above.</summary>
sealed class MergeDownEncoder(MergeSlot slot) : TextEncoder
{
    // A bare text means that the function was not the tag's last step; then there is nothing to merge by.
    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (context.IsCapturing)
            return;
        var continues = RenderState.Of(context).Merges.Decide(slot, content.ToString() ?? "");
        context.Output.Write(continues ? "<w:vMerge/>"u8 : "<w:vMerge w:val=\"restart\"/>"u8);
    }
}
