using System.Text;

namespace Reports.Engine.Scripting.Functions.Texts;

/// <summary>Takes the tags out of HTML; scripts, styles and comments go with what they hold.</summary>
/// <remarks>
/// One pass by hand, so that no text can make it slow: what was once looked for in vain is not looked for again.
/// It is no HTML parser: a tag that is never closed stays as text.
/// </remarks>
static class HtmlTags
{
    // Each begins an element that ends only with the text beside it, whatever stands between.
    static readonly (string Start, string End)[] Wholes =
    [
        ("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>"),
    ];

    /// <summary>The text without tags.</summary>
    public static string Strip(string html) =>
        html.Contains('<', StringComparison.Ordinal) ? new Pass().Strip(html) : html;

    sealed class Pass
    {
        readonly bool[] _neverEnds = new bool[Wholes.Length];
        bool _quotesAreBroken;
        bool _hasNoMoreEnds;

        public string Strip(ReadOnlySpan<char> rest)
        {
            var text = new StringBuilder(rest.Length);
            while (rest.IndexOf('<') is var at and >= 0)
            {
                text.Append(rest[..at]);
                rest = rest[at..];
                var length = LengthOfTag(rest);
                if (length == 0)
                    text.Append('<');
                rest = rest[Math.Max(length, 1)..];
            }
            return text.Append(rest).ToString();
        }

        int LengthOfTag(ReadOnlySpan<char> html)
        {
            for (var i = 0; i < Wholes.Length; i++)
            {
                var (start, end) = Wholes[i];
                if (_neverEnds[i] || !html.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                    continue;
                var at = html[start.Length..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
                if (at >= 0)
                    return start.Length + at + end.Length;
                _neverEnds[i] = true;
            }
            return _hasNoMoreEnds ? 0 : _quotesAreBroken ? LengthOfBareTag(html) : LengthOfSingleTag(html);
        }

        int LengthOfBareTag(ReadOnlySpan<char> html)
        {
            var length = html.IndexOf('>') + 1;
            _hasNoMoreEnds = length == 0;
            return length;
        }

        int LengthOfSingleTag(ReadOnlySpan<char> html)
        {
            var length = LengthOfQuotedTag(html);
            _quotesAreBroken = length == 0;
            return length;
        }

        // A > inside a quoted attribute does not end the tag: <a title='x > y'>.
        static int LengthOfQuotedTag(ReadOnlySpan<char> html)
        {
            for (var i = 1; i < html.Length; i++)
            {
                if (html[i] == '>')
                    return i + 1;
                if (html[i] != '=' || i + 1 == html.Length || html[i + 1] is not ('"' or '\''))
                    continue;
                var close = html[(i + 2)..].IndexOf(html[i + 1]);
                if (close < 0)
                    return 0;
                i += 2 + close;
            }
            return 0;
        }
    }
}
