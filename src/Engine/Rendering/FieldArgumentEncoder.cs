using System.Buffers;
using Reports.Engine.Output;

namespace Reports.Engine.Rendering;

/// <summary>Writes a value in the code of a field, so that it stays one argument whatever it holds (ECMA-376 part 1, 17.16.4.1).</summary>
/// <remarks>Within quotes a quote is written <c>\"</c> and a backslash <c>\\</c>; without them a space would end the argument, and a backslash begin a switch.</remarks>
sealed class FieldArgumentEncoder : TextOnlyEncoder
{
    /// <summary>Between quotes of the template's, or within a word.</summary>
    public static readonly FieldArgumentEncoder Inside = new(false);

    /// <summary>A whole argument without quotes: it gets some when it needs them.</summary>
    public static readonly FieldArgumentEncoder Alone = new(true);

    static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\r\n\t\v\u2028\u2029");
    static readonly SearchValues<char> Dividing = SearchValues.Create(" \u00A0\"\\\r\n\t\v\u2028\u2029");

    readonly bool _quotes;

    FieldArgumentEncoder(bool quotes) => _quotes = quotes;

    public override void Write(Utf8Output output, ReadOnlySpan<char> text)
    {
        if (_quotes && (text.IsEmpty || text.IndexOfAny(Dividing) >= 0))
            WriteQuoted(output, text);
        else
            Put(output, text);
    }

    /// <summary>Writes a whole argument between quotes.</summary>
    public static void WriteQuoted(Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write("&quot;"u8);
        Put(output, text);
        output.Write("&quot;"u8);
    }

    static void Put(Utf8Output output, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Escaped)) >= 0; text = text[(at + 1)..])
        {
            XmlText.Write(output, text[..at]);
            output.Write(text[at] switch { '"' => "\\&quot;"u8, '\\' => "\\\\"u8, _ => " "u8 });
        }

        XmlText.Write(output, text);
    }
}
