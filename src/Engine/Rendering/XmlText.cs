using System.Buffers;
using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>Escapes text for XML. Characters that XML 1.0 forbids (section 2.2) are left out: one of them makes a file unreadable.</summary>
static class XmlText
{
    static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());

    /// <returns>True when something was left out.</returns>
    public static bool Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        var isLess = false;
        for (int at; (at = text.IndexOfAny(Special)) >= 0;)
        {
            output.Write(text[..at]);
            at += WriteSpecial(output, text[at..], ref isLess);
            text = text[at..];
        }

        output.Write(text);
        return isLess;
    }

    static int WriteSpecial(Utf8Output output, ReadOnlySpan<char> text, ref bool isLess)
    {
        switch (text[0])
        {
            case '<':
                output.Write("&lt;"u8);
                break;
            case '>':
                output.Write("&gt;"u8);
                break;
            case '&':
                output.Write("&amp;"u8);
                break;
            case '"':
                output.Write("&quot;"u8);
                break;
            default:
                if (Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done
                    && (rune.Value > 0xFFFF || IsLegal((char)rune.Value)))
                    output.Write(text[..length]);
                else
                    isLess = true;
                return length;
        }

        return 1;
    }

    static bool IsLegal(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (>= '\uE000' and <= '\uFFFD');

    // A loop and not a query: this runs at every start.
    static char[] SpecialCharacters()
    {
        var special = new List<char> { '<', '>', '&', '"' };
        for (var c = 0; c <= char.MaxValue; c++)
            if (!IsLegal((char)c))
                special.Add((char)c);
        return [.. special];
    }
}
