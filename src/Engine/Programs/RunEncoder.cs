using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Programs;

/// <summary>Writes a value as the content of a run: text in <c>w:t</c>, a line break as <c>w:br</c>, a tab as <c>w:tab</c>.</summary>
/// <remarks>
/// A value tag owns its run, so the run's format holds for everything written here:
/// <code>‹w:r›‹w:rPr/› … ‹/w:r›</code>
/// <c>xml:space="preserve"</c> stands on every text: without it Word drops spaces at the ends.
/// </remarks>
sealed class RunEncoder : TextEncoder
{
    public static readonly RunEncoder Instance = new();

    static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\n\r\t\u2028\u2029\v");

    static ReadOnlySpan<byte> Opening => "<w:t xml:space=\"preserve\">"u8;

    static ReadOnlySpan<byte> Closing => "</w:t>"u8;

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Breaks);
            var words = end < 0 ? text : text[..end];
            if (!words.IsEmpty)
            {
                output.Write(Opening);
                XmlText.Write(output, words);
                output.Write(Closing);
            }

            if (end < 0)
                return;
            output.Write(text[end] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);

            // \r\n is one break.
            var length = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            text = text[(end + length)..];
        }
    }

    public override void WriteSafe(Utf8Output output, ReadOnlySpan<byte> ascii)
    {
        output.Write(Opening);
        output.Write(ascii);
        output.Write(Closing);
    }
}
