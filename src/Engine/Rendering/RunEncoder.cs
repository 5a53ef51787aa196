using System.Buffers;
using Reports.Engine.Data;
using Reports.Engine.Output;
using Reports.Engine.Scripting;

namespace Reports.Engine.Rendering;

/// <summary>Writes a value as the content of a run: text in <c>w:t</c>, a line break as <c>w:br</c>, a tab as <c>w:tab</c>.</summary>
/// <remarks>
/// A value tag owns its run, so the run's format holds for everything written here:
/// <code>‹w:r›‹w:rPr/› … ‹/w:r›</code>
/// <c>xml:space="preserve"</c> stands on every text: without it Word drops spaces at the ends.
/// </remarks>
sealed class RunEncoder(RunPlace place) : TextEncoder
{
    static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\u2028\u2029\v");

    // Markup, control characters, and the first bytes of U+2028, U+2029 and of U+FFFE.
    static readonly SearchValues<byte> MayBeSpecial = ControlBytes.And([.. "<>&\""u8, 0xE2, 0xEF]);

    public RunPlace Place { get; } = place;

    public override void Write(Utf8Output output, ReadOnlySpan<char> text) => Put(output, text);

    public override void Write(RenderContext context, ReadOnlySpan<char> text)
    {
        var (isLess, isBroken) = Put(context.Output, text);
        if (isLess)
            RenderState.Of(context).NoteForbidden(context);
        if (isBroken && Place.IsJustified)
            RenderState.Of(context).BreaksJustifiedLines = true;
    }

    public override void WriteUtf8(RenderContext context, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return;
        if (text.ContainsAny(MayBeSpecial))
            base.WriteUtf8(context, text);
        else
            WriteSafe(context.Output, text);
    }

    static (bool IsLess, bool IsBroken) Put(Utf8Output output, ReadOnlySpan<char> text)
    {
        var (isLess, isBroken) = (false, false);
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Breaks);
            var words = end < 0 ? text : text[..end];
            if (!words.IsEmpty)
            {
                output.Write(TextStretches.Opening);
                isLess |= XmlText.Write(output, words);
                output.Write(TextStretches.Closing);
            }

            if (end < 0)
                break;
            isBroken |= text[end] != '\t';
            output.Write(text[end] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);

            // \r\n is one break.
            var length = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            text = text[(end + length)..];
        }

        return (isLess, isBroken);
    }

    public override void WriteSafe(Utf8Output output, ReadOnlySpan<byte> ascii)
    {
        output.Write(TextStretches.Opening);
        output.Write(ascii);
        output.Write(TextStretches.Closing);
    }

    public override void WriteContent(RenderContext context, object content)
    {
        if (content is IRunContent run)
            run.Write(context, this);
        else
            base.WriteContent(context, content);
    }

    /// <summary>Ends the tag's run so that something other than a run may follow; <see cref="Reopen"/> begins it again.</summary>
    public static void Leave(Utf8Output output) => output.Write("</w:r>"u8);

    /// <summary>Begins a run of the tag's format.</summary>
    public void Reopen(Utf8Output output)
    {
        output.Write("<w:r>"u8);
        output.Write(Place.Format.Bytes.Span);
    }
}

/// <summary>What a value tag's run looks like and how much room there is.</summary>
/// <param name="Room">The width of the cell or of the page's text it stands in, in EMU; null when unknown.</param>
/// <param name="IsInLink">True inside a hyperlink, where another cannot stand.</param>
/// <param name="IsJustified">True where lines are stretched to the margin.</param>
/// <param name="Merge">The cell that the value merges downwards; null when it does not.</param>
sealed record RunPlace(PropertyList Format, long? Room, bool IsInLink, bool IsJustified, MergeSlot? Merge);

/// <summary>Writes a value as XML text: in an attribute, a field code, a document property.</summary>
sealed class PlainEncoder : TextOnlyEncoder
{
    public static readonly PlainEncoder Instance = new();

    public override void Write(Utf8Output output, ReadOnlySpan<char> text) => XmlText.Write(output, text);
}
