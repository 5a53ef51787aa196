namespace Reports.Templates.Language;

/// <summary>Cuts a text into its words.</summary>
static class Wording
{
    /// <summary>The words of a text, each with what stands before it.</summary>
    public static List<Word> Of(string text, Lexicon lexicon)
    {
        var words = new List<Word>(text.Length / 4);
        Span<char> small = stackalloc char[64];
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            var start = at;
            var code = false;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                // Numbers, symbols, addresses: «11A2», «10-KH/ĐU», «lop@truong.edu.vn», «[chưa có: …]».
                code |= char.IsAsciiDigit(text[at]) || text[at] is '@' or '\\' or '_' or '=' or '&' or '<' or '>' or '{' or '}' || (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/');
                at++;
            }

            Cut(text, start, at, code, words, small, lexicon);
        }

        return words;
    }

    static void Cut(string text, int start, int end, bool code, List<Word> words, Span<char> small, Lexicon lexicon)
    {
        for (var at = start; at < end;)
        {
            if (!IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < end && IsLetter(text[at]))
                at++;
            if (at - from > small.Length)
                continue;

            var letters = text.AsSpan(from, at - from);
            letters.ToLowerInvariant(small);
            var (gap, opens) = words.Count == 0 ? Opening(text.AsSpan(0, from)) : Between(text.AsSpan(words[^1].End, from - words[^1].End));
            words.Add(new(from, at, lexicon.Of(small[..letters.Length]), gap, code ? Shape.Code : ShapeOf(letters), opens));
        }
    }

    // A mark that was not composed with its letter stays with it: the word is wrong, and is told as one.
    static bool IsLetter(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    static Shape ShapeOf(ReadOnlySpan<char> letters)
    {
        var capitals = 0;
        foreach (var letter in letters)
        {
            if (char.IsUpper(letter))
                capitals++;
        }

        return capitals == 0 ? Shape.Small
            : capitals == letters.Length ? (letters.Length == 1 ? Shape.Capital : Shape.Capitals)
            : capitals == 1 && char.IsUpper(letters[0]) ? Shape.Capital : Shape.Mixed;
    }

    static (Gap, bool) Opening(ReadOnlySpan<char> before) => (Gap.Break, before.IndexOfAnyInRange('0', '9') < 0);

    static (Gap, bool) Between(ReadOnlySpan<char> between)
    {
        var gap = Gap.Break;
        foreach (var c in between)
        {
            var next = char.IsWhiteSpace(c) ? Gap.Space : c switch
            {
                ',' => Gap.Comma,
                '-' or '–' => Gap.Dash,
                '“' or '”' or '"' or '\'' or '‘' or '’' or '«' or '»' => Gap.Quote,
                _ => Gap.Break,
            };
            if (next == Gap.Break)
                return (Gap.Break, between.IndexOfAny(".!?:;") >= 0 || between[0] == '\n');
            if (gap is Gap.Break or Gap.Space)
                gap = next;
            else if (next != Gap.Space && next != gap)
                return (Gap.Break, false);
        }

        return (gap, false);
    }
}
