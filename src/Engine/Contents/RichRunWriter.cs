using Reports.Engine.Rendering;
using Reports.Engine.RichText;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>Writes stretches of rich text as runs and hyperlinks of a paragraph.</summary>
/// <param name="format">The format that the stretches add to.</param>
sealed class RichRunWriter(RenderContext context, RunEncoder encoder, PropertyList format)
{
    readonly Dictionary<(RichFormat, bool), PropertyList> _formats = [];

    public void Write(IReadOnlyList<RichRun> runs)
    {
        foreach (var run in runs)
        {
            var link = encoder.Place.IsInLink ? null : run.Link;
            if (link is not null)
                BeginLink(link);
            WriteRun(run, link is not null);
            if (link is not null)
                context.Output.Write("</w:hyperlink>"u8);
        }
    }

    void WriteRun(RichRun run, bool isLink)
    {
        context.Output.Write("<w:r>"u8);
        context.Output.Write(FormatOf(run.Format, isLink).Bytes.Span);
        encoder.Write(context, run.Text);
        context.Output.Write("</w:r>"u8);
    }

    void BeginLink(string address)
    {
        var id = RenderState.Of(context).Current.ToAddress(address);
        context.Output.Write(Encoding.UTF8.GetBytes(
            $"<w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"{id}\">"));
    }

    PropertyList FormatOf(RichFormat added, bool isLink)
    {
        if (_formats.TryGetValue((added, isLink), out var known))
            return known;
        var list = format;
        if (isLink && RenderState.Of(context).Styles.Find("character", "Hyperlink") is { } style)
            list = list.With("rStyle", $"<w:rStyle w:val=\"{style}\"/>");
        if (added.HasFlag(RichFormat.Bold))
            list = list.With("b", "<w:b/>").With("bCs", "<w:bCs/>");
        if (added.HasFlag(RichFormat.Italic))
            list = list.With("i", "<w:i/>").With("iCs", "<w:iCs/>");
        if (added.HasFlag(RichFormat.Strike))
            list = list.With("strike", "<w:strike/>");
        if (added.HasFlag(RichFormat.Code))
            list = list.With("rFonts", "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>");
        return _formats[(added, isLink)] = list;
    }
}
