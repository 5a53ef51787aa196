using System.Buffers;
using System.Globalization;

namespace Reports.Engine.Scripting.Values;

/// <summary>Writes a text as the language would accept it back: in double quotes, control characters escaped.</summary>
static class QuotedText
{
    static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    /// <summary>The text in quotes.</summary>
    public static string Of(string text)
    {
        using var buffer = new TextBuffer();
        Append(buffer, text);
        return buffer.ToString();
    }

    public static void Append(TextBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append('"');
        AppendEscaped(buffer, text);
        buffer.Append('"');
    }

    /// <summary>The same without the quotes.</summary>
    public static void AppendEscaped(TextBuffer buffer, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var index)
        {
            buffer.Append(text[..index]);
            AppendEscape(buffer, text[index]);
            text = text[(index + 1)..];
        }

        buffer.Append(text);
    }

    static void AppendEscape(TextBuffer buffer, char character)
    {
        buffer.Append('\\');
        switch (character)
        {
            case '"' or '\\': buffer.Append(character); break;
            case '\a': buffer.Append('a'); break;
            case '\b': buffer.Append('b'); break;
            case '\t': buffer.Append('t'); break;
            case '\r': buffer.Append('r'); break;
            case '\v': buffer.Append('v'); break;
            case '\f': buffer.Append('f'); break;
            case '\n': buffer.Append('n'); break;
            default:
                buffer.Append('x');
                buffer.Append((int)character, "x2", CultureInfo.InvariantCulture);
                break;
        }
    }
}
