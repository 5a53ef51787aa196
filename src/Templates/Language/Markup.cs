using System.Buffers;

namespace Reports.Templates.Language;

/// <summary>What is left of a web page when its text was copied.</summary>
static class Markup
{
    // Every leftover has one of them, and few sentences do.
    static readonly SearchValues<char> Signs = SearchValues.Create("&<>=!-(:\uFFFD\u200B\uFEFF\u00AD");

    static readonly SearchValues<string> Leftovers = SearchValues.Create(
        [
            "&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&ldquo;", "&rdquo;", "&ndash;", "&hellip;", "&#", "</", "/>", "<br", "<p>", "<p ", "<div", "<span", "<b>", "<i>", "<u>", "<strong", "<em>", "<li", "<ul", "<ol",
            "<td", "<tr", "<th", "<table", "<font", "<img", "<a ", "<h1", "<h2", "<h3", "<o:p", "<!--", "<BR", "<P>", "<DIV", "<SPAN", "&NBSP;", "style=", "class=", "href=", "src=", "font-family", "font-size", "font-weight", "text-align",
            "text-indent", "line-height", "margin-", "padding-", "!important", "mso-", "rgb(", "javascript:", "\uFFFD", "\u200B", "\uFEFF", "\u00AD",
        ],
        StringComparison.Ordinal);

    /// <summary>The first leftover of a text: where one is, there are usually more, and all go together.</summary>
    public static Slip? Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0)
            return null;
        var start = text.AsSpan().IndexOfAny(Leftovers);
        if (start < 0)
            return null;
        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end - 1] is not (';' or '>' or '\uFFFD' or '\u200B' or '\uFEFF' or '\u00AD'))
            end++;
        return new(start, end, "");
    }
}
