using System.Buffers;
using System.Text;

namespace Reports.Engine.Scripting.Functions.Texts;

/// <summary>Writes a text so that HTML shows it as it is.</summary>
static class HtmlText
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    static readonly SearchValues<char> Newlines = SearchValues.Create("\r\n");

    /// <summary>The text with the five signs of HTML written out; letters with marks stay letters.</summary>
    public static string Escape(string text)
    {
        var rest = text.AsSpan();
        if (!rest.ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        while (rest.IndexOfAny(Special) is var at and >= 0)
        {
            escaped.Append(rest[..at]).Append(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }
        return escaped.Append(rest).ToString();
    }

    /// <summary>The text with a line break of HTML before every newline.</summary>
    public static string BreakLines(string text)
    {
        var rest = text.AsSpan();
        if (!rest.ContainsAny(Newlines))
            return text;
        var broken = new StringBuilder(text.Length + 32);
        while (rest.IndexOfAny(Newlines) is var at and >= 0)
        {
            var length = rest[at..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            broken.Append(rest[..at]).Append("<br />").Append(rest.Slice(at, length));
            rest = rest[(at + length)..];
        }
        return broken.Append(rest).ToString();
    }

    static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
