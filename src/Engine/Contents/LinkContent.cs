using Reports.Engine.Rendering;
using Reports.Engine.Scripting;

namespace Reports.Engine.Contents;

/// <summary>A link in the text: <c>{{ address | word.link "trang của trường" }}</c>.</summary>
/// <remarks>A hyperlink is a sibling of runs, so the tag's run ends before it and goes on after it.</remarks>
sealed class LinkContent(string address, string text) : IRunContent
{
    public void Write(RenderContext context, RunEncoder encoder)
    {
        if (encoder.Place.IsInLink)
        {
            encoder.Write(context, text);
            return;
        }

        var id = RenderState.Of(context).Current.ToAddress(address);
        RunEncoder.Leave(context.Output);
        context.Output.Write(Encoding.UTF8.GetBytes(
            $"<w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"{id}\">"));
        encoder.Reopen(context.Output);
        encoder.Write(context, text);
        RunEncoder.Leave(context.Output);
        context.Output.Write("</w:hyperlink>"u8);
        encoder.Reopen(context.Output);
    }

    public override string ToString() => text;
}
