namespace Reports.Engine.Tags;

/// <summary>Finds tags in a text the way Scriban does: braces inside strings and objects do not end a tag.</summary>
static class TagSpans
{
    public static IReadOnlyList<TagSpan> Find(string text)
    {
        var at = text.IndexOf('{');
        if (at < 0)
            return [];
        var spans = new List<TagSpan>();
        for (; at >= 0; at = at < text.Length ? text.IndexOf('{', at) : -1)
        {
            var span = At(text, at);
            if (span is null)
            {
                at++;
                continue;
            }

            spans.Add(span.Value);
            if (span.Value.Kind == TagSpanKind.Unclosed)
                break;
            at = span.Value.End;
        }

        return spans;
    }

    /// <summary>What an escaped stretch prints: <c>{%{ text }%}</c> without its signs.</summary>
    public static string Escaped(string text, TagSpan span)
    {
        var sign = EscapeOpening(text, span.Start)!.Value + 2;
        return text[(span.Start + sign)..(span.End - sign)];
    }

    static TagSpan? At(string text, int start)
    {
        if (EscapeOpening(text, start) is { } percents)
        {
            var closing = "}" + new string('%', percents) + "}";
            var end = text.IndexOf(closing, start + percents + 2, StringComparison.Ordinal);
            return end < 0 ? null : new TagSpan(start, end + closing.Length - start, TagSpanKind.Escape);
        }

        if (start + 1 >= text.Length || text[start + 1] != '{')
            return null;
        var close = Closing(text, start + 2, strings: true);

        // A stray quote must not swallow the rest of the paragraph: then the first braces close.
        if (close < 0)
            close = Closing(text, start + 2, strings: false);
        return close < 0
            ? new TagSpan(start, text.Length - start, TagSpanKind.Unclosed)
            : new TagSpan(start, close + 2 - start, TagSpanKind.Tag);
    }

    // {%{ … }%}, {%%{ … }%%}: as many percent signs as the author needs.
    static int? EscapeOpening(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] == '%')
            at++;
        return at > start + 1 && at < text.Length && text[at] == '{' ? at - start - 1 : null;
    }

    static int Closing(string text, int from, bool strings)
    {
        var depth = 0;
        for (var at = from; at < text.Length; at++)
        {
            var c = text[at];
            if (strings && TagCharacters.Quote(c) != '\0' && StringEnd(text, at) is { } end)
                at = end;
            else if (strings && c == '{')
                depth++;
            else if (c == '}' && depth > 0)
                depth--;
            else if (c == '}' && at + 1 < text.Length && text[at + 1] == '}')
                return at;
        }

        return -1;
    }

    static int? StringEnd(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && TagCharacters.Quote(text[open]) != '`')
                at++;
            else if (TagCharacters.Closes(text[open], text[at]))
                return at;
        }

        return null;
    }
}

/// <summary>Where a tag stands in a text, braces included.</summary>
/// <param name="Start">Zero-based offset of the first brace.</param>
/// <param name="Length">Length, braces included.</param>
/// <param name="Kind">A tag, an escaped stretch that stays text, or a tag that is never closed.</param>
readonly record struct TagSpan(int Start, int Length, TagSpanKind Kind)
{
    public int End => Start + Length;
}

/// <summary>What stands between braces.</summary>
enum TagSpanKind
{
    /// <summary><c>{{ code }}</c>.</summary>
    Tag,

    /// <summary><c>{%{ text }%}</c>: printed as it stands.</summary>
    Escape,

    /// <summary><c>{{</c> without its <c>}}</c>.</summary>
    Unclosed,
}
