using System.Buffers;

namespace Reports.Templates.Language;

/// <summary>A stretch of a text that is probably not meant so.</summary>
/// <param name="Meant">What could be meant; empty when nothing is near.</param>
sealed record Slip(int Start, int End, string Meant)
{
    /// <summary>The words as they stand in the text.</summary>
    public string In(string text) => text[Start..End];
}

/// <summary>Capitals inside words, and abbreviations with letters in each other's place.</summary>
static class Capitals
{
    public static IEnumerable<Slip> Of(Sentences sentences) => sentences.HasDisorder ? Found(sentences) : [];

    static IEnumerable<Slip> Found(Sentences sentences)
    {
        for (var at = 0; at < sentences.Words.Length; at++)
        {
            var word = sentences.Words[at];
            // «ThS», «TTg», «iOS»: what is no syllable is an abbreviation or a name.
            if (word is { Shape: Shape.Mixed, Syllable.Legal: true } && (word.Syllable.Known || word.End - word.Start > 3))
                yield return sentences.From(at, at, Right(sentences, at));
            else if (word is { Shape: Shape.Capitals, Syllable.Legal: false } && sentences.Lexicon.Abbreviations.Meant(sentences.Text[word.Start..word.End]) is { } meant)
                yield return sentences.From(at, at, meant);
        }
    }

    static string Right(Sentences sentences, int at)
    {
        var small = sentences.Text[sentences.Words[at].Start..sentences.Words[at].End].ToLowerInvariant();
        if ((at > 0 && sentences.Words[at - 1].Shape == Shape.Capitals) || (at + 1 < sentences.Words.Length && sentences.Words[at + 1].Shape == Shape.Capitals))
            return small.ToUpperInvariant();
        // «HIệu trưởng» was begun with a capital, and so was «NGuyễn», a name that is in no list.
        var named = !sentences.Words[at].Syllable.Known || char.IsUpper(sentences.Text[sentences.Words[at].Start]);
        return sentences.Words[at].Opens || named ? char.ToUpperInvariant(small[0]) + small[1..] : small;
    }
}

/// <summary>Abbreviations in capitals, and those that differ from one by two letters in each other's place or by one letter.</summary>
sealed class Abbreviations(IEnumerable<string> known)
{
    readonly HashSet<string> _known = new(known, StringComparer.Ordinal);

    /// <summary>The abbreviation that was probably meant; null when this is one itself, or like none or several.</summary>
    public string? Meant(string written)
    {
        if (written.Length < 4 || _known.Contains(written))
            return null;
        var swapped = Enumerable.Range(0, written.Length - 1)
            .Select(at => string.Concat(written.AsSpan(0, at), written.AsSpan(at + 1, 1), written.AsSpan(at, 1), written.AsSpan(at + 2)))
            .Where(_known.Contains).Distinct().ToList();
        return swapped is [var one] ? one : null;
    }
}

/// <summary>Words that stand twice in a row.</summary>
static class RepeatedWords
{
    // «thực hiện thực hiện», «đã được đã được»; longer ones are a copied clause, and seldom.
    const int Longest = 3;

    public static IEnumerable<Slip> Of(Sentences sentences) => sentences.HasRepetition ? Found(sentences) : [];

    static IEnumerable<Slip> Found(Sentences sentences)
    {
        var words = sentences.Words;
        for (var at = 1; at < words.Length; at++)
        {
            for (var length = 1; length <= Longest && length <= at; length++)
            {
                if (at + length <= words.Length && words[at].Syllable == words[at - length].Syllable && Repeats(words, at, length) && !IsMeant(sentences, at, length))
                {
                    yield return sentences.From(at - length, at + length - 1, sentences.Text[words[at].Start..words[at + length - 1].End]);
                    break;
                }
            }
        }
    }

    static bool Repeats(Word[] words, int at, int length)
    {
        for (var i = at - length + 1; i < at + length; i++)
        {
            if (words[i].Before != Gap.Space || (i >= at && words[i].Syllable != words[i - length].Syllable))
                return false;
        }

        return !words[at].Syllable.Text.All(char.IsAsciiLetterUpper);
    }

    static bool IsMeant(Sentences sentences, int at, int length)
    {
        var words = sentences.Words;
        var word = words[at];
        if (word.Shape is Shape.Code || word.End - word.Start < 2)
            return true;
        if (length > 1)
            // «người người nhà nhà» is two reduplications, «luôn luôn luôn» the first case.
            return words[at].Syllable == words[at + 1].Syllable || words[at].Syllable.Doubled;
        return word.Syllable.Doubled || word.Syllable.Makes(word.Syllable) || sentences.IsName(at)
            // «đảng viên viên chức»: each belongs to a word of its own.
            || (sentences.Joins(at - 1) && sentences.Joins(at + 1));
    }
}

/// <summary>What is left of a web page when its text was copied.</summary>
static class Markup
{
    // Every leftover has one of them, and few sentences do.
    static readonly SearchValues<char> Signs = SearchValues.Create("&<>=!-(:\uFFFD\u200B\uFEFF\u00AD");

    static readonly SearchValues<string> UnfilledItems = SearchValues.Create(
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
        var start = text.AsSpan().IndexOfAny(UnfilledItems);
        if (start < 0)
            return null;
        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end - 1] is not (';' or '>' or '\uFFFD' or '\u200B' or '\uFEFF' or '\u00AD'))
            end++;
        return new(start, end, "");
    }
}
