using System.Buffers;
using System.Text;

namespace Reports.Engine.Scripting.Functions.Texts;

/// <summary>Writes the characters that an address may not hold as percent signs and hexadecimal bytes of UTF-8.</summary>
static class UrlText
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    static readonly SearchValues<char> PartOfComponent = SearchValues.Create(Unreserved);

    static readonly SearchValues<char> PartOfUrl = SearchValues.Create(Unreserved + ":/?#[]@!$&'()*+,;=");

    /// <summary>A text to stand inside an address: a file name, a value of a query. Every sign of the address's own syntax is escaped.</summary>
    public static string EncodeComponent(string text) => Encode(text, PartOfComponent);

    /// <summary>A whole address whose own signs stay.</summary>
    public static string EscapeUrl(string text) => Encode(text, PartOfUrl);

    static string Encode(string text, SearchValues<char> allowed)
    {
        var rest = text.AsSpan();
        if (!rest.ContainsAnyExcept(allowed))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        while (rest.IndexOfAnyExcept(allowed) is var at and >= 0)
        {
            encoded.Append(rest[..at]);
            rest = rest[at..];
            // Half a surrogate pair becomes U+FFFD, as in every UTF-8 writer.
            _ = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                encoded.Append('%').Append(Hexadecimal(b >> 4)).Append(Hexadecimal(b & 15));
            rest = rest[length..];
        }
        return encoded.Append(rest).ToString();
    }

    static char Hexadecimal(int digit) => "0123456789ABCDEF"[digit];
}
