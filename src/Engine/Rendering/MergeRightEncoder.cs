using System.Globalization;
using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes how many columns a cell spans, and drops as many cells behind it, so that the row still fits its grid.</summary>
/// <param name="most">The cells there are, this one counted.</param>
sealed class MergeRightEncoder(int most) : TextEncoder
{
    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (context.IsCapturing || !int.TryParse(content.ToString(), CultureInfo.InvariantCulture, out var asked))
            return;
        var span = Math.Clamp(asked, 1, most);
        RenderState.Of(context).Merges.Drop(span - 1);
        if (span > 1)
            context.Output.Write($"<w:gridSpan w:val=\"{span}\"/>");
    }
}
