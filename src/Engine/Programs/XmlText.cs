using System.Buffers;
using System.Text;
using Reports.Engine.Scripting.Output;

namespace Reports.Engine.Programs;

/// <summary>Escapes text for XML. Characters that XML 1.0 forbids (section 2.2) are left out: one of them makes a file unreadable.</summary>
static class XmlText
{
    static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());

    public static void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Special)) >= 0;)
        {
            output.Write(text[..at]);
            at += WriteSpecial(output, text[at..]);
            text = text[at..];
        }

        output.Write(text);
    }

    /// <summary>True when the text holds characters that cannot stand in XML.</summary>
    public static bool HasForbidden(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else if (!IsLegal(text[at]))
                return true;
        }

        return false;
    }

    static int WriteSpecial(Utf8Output output, ReadOnlySpan<char> text)
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
                return length;
        }

        return 1;
    }

    static bool IsLegal(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (>= '\uE000' and <= '\uFFFD');

    static char[] SpecialCharacters() => Enumerable.Range(0, 0x10000).Select(i => (char)i)
        .Where(c => c is '<' or '>' or '&' or '"' || !IsLegal(c)).ToArray();
}
