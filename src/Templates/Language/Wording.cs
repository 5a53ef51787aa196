namespace Reports.Templates.Language;

/// <summary>Cuts a text into its words.</summary>
static class Wording
{
    // What a character is, looked up instead of asked: a report has tens of thousands of them.
    const byte Letter = 1, Capital = 2, Blank = 4, Coded = 8, Mark = 16;

    // Numbers, symbols, addresses: «11A2», «10-KH/ĐU», «lop@truong.edu.vn».
    const string CodeMarks = "0123456789@\\_=&<>{}";

    static readonly byte[] Kinds = [.. Enumerable.Range(0, 0x2000).Select(code => Kind((char)code))];

    // Texts are cut one after the other: they share the room in which words gather.
    [ThreadStatic]
    static List<Word>? s_room;

    /// <summary>The words of a text, each with what stands before it.</summary>
    public static Word[] Of(string text, Lexicon lexicon)
    {
        var words = s_room ??= [];
        words.Clear();
        Span<char> small = stackalloc char[64];
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && (Of(text[at]) & Blank) != 0)
                at++;
            var start = at;
            byte kinds = 0;
            while (at < text.Length && Of(text[at]) is var kind && (kind & Blank) == 0)
            {
                kinds |= kind;
                at++;
            }

            // Most chunks are one word in small letters.
            if (kinds == Letter && at - start <= small.Length)
                Add(text, start, at, text.AsSpan(start, at - start), Shape.Small, words, lexicon);
            else if ((kinds & Letter) != 0)
                Cut(text, start, at, (kinds & Coded) != 0 || text.AsSpan(start, at - start).Contains("//", StringComparison.Ordinal), words, small, lexicon);
        }

        return [.. words];
    }

    static void Cut(string text, int start, int end, bool code, List<Word> words, Span<char> small, Lexicon lexicon)
    {
        for (var at = start; at < end;)
        {
            var from = at;
            var capitals = 0;
            while (at < end && Of(text[at]) is var kind && (kind & Letter) != 0)
            {
                capitals += (kind & Capital) != 0 ? 1 : 0;
                at++;
            }

            if (at == from || at - from > small.Length)
            {
                at += at == from ? 1 : 0;
                continue;
            }

            var letters = text.AsSpan(from, at - from);
            var spelt = letters;
            if (capitals > 0)
            {
                letters.ToLowerInvariant(small);
                spelt = small[..letters.Length];
            }

            var shape = capitals == 0 ? Shape.Small
                : capitals == letters.Length ? (letters.Length == 1 ? Shape.Capital : Shape.Capitals)
                : capitals == 1 && char.IsUpper(letters[0]) ? Shape.Capital : Shape.Mixed;
            Add(text, from, at, spelt, code ? Shape.Code : shape, words, lexicon);
        }
    }

    static void Add(string text, int from, int to, ReadOnlySpan<char> spelt, Shape shape, List<Word> words, Lexicon lexicon)
    {
        var (gap, opens) = words.Count == 0 ? (Gap.Break, text.AsSpan(0, from).IndexOfAnyInRange('0', '9') < 0) : Between(text.AsSpan(words[^1].End, from - words[^1].End));
        words.Add(new(from, to, lexicon.Of(spelt), gap, shape, opens));
    }

    static byte Of(char c) => c < Kinds.Length ? Kinds[c] : Kind(c);

    static byte Kind(char c) => char.IsWhiteSpace(c) ? Blank
        : CodeMarks.Contains(c, StringComparison.Ordinal) ? Coded
        // A mark that was not composed with its letter stays with it: the word is wrong, and is reported as one.
        : char.IsLetter(c) || c is >= '\u0300' and <= '\u036F' ? (char.IsUpper(c) ? (byte)(Letter | Capital) : Letter)
        : Mark;

    static (Gap Gap, bool Opens) Between(ReadOnlySpan<char> between)
    {
        if (between is " ")
            return (Gap.Space, false);
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
