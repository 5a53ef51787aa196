namespace Reports.Templates.Language;

/// <summary>The words of one text, and what they make with their neighbours.</summary>
sealed class Sentences
{
    readonly bool[] _joins;

    public Sentences(string text, Lexicon lexicon)
    {
        (Text, Lexicon, Words) = (text, lexicon, Wording.Of(text, lexicon));
        _joins = new bool[Words.Length + 1];
        var (before, earlier, earliest) = (default(Syllable), default(Syllable), default(Syllable));
        for (var at = 0; at < Words.Length; at++)
        {
            ref readonly var word = ref Words[at];
            _joins[at] = word.Before is Gap.Space or Gap.Quote && before!.Makes(word.Syllable);
            HasIllegal |= !word.Syllable.Legal;
            HasDisorder |= word.Shape is Shape.Mixed or Shape.Capitals;
            HasVariants |= word.Syllable.Varies;
            HasRepetition |= word.Syllable == before || word.Syllable == earlier || word.Syllable == earliest;
            (before, earlier, earliest) = (word.Syllable, before, earlier);
        }
    }

    /// <summary>False when no word is one that Vietnamese cannot spell.</summary>
    public bool HasIllegal { get; }

    /// <summary>False when no word has more than one capital.</summary>
    public bool HasDisorder { get; }

    /// <summary>False when no word can be spelt in two ways.</summary>
    public bool HasVariants { get; }

    /// <summary>False when nothing stands twice within three words.</summary>
    public bool HasRepetition { get; }

    public string Text { get; }

    public Lexicon Lexicon { get; }

    public Word[] Words { get; }

    /// <summary>True when the word and the one before it are one word of two syllables.</summary>
    public bool Joins(int at) => at > 0 && at < _joins.Length && _joins[at];

    /// <summary>True when it is a part of a word of two syllables.</summary>
    public bool IsCovered(int at) => Joins(at) || Joins(at + 1);

    /// <summary>True for a word among others with a capital: a name.</summary>
    public bool IsName(int at) =>
        Words[at].Shape == Shape.Capital
        && ((at > 0 && Words[at].Before == Gap.Space && Words[at - 1].Shape == Shape.Capital)
            || (at + 1 < Words.Length && Words[at + 1].Before == Gap.Space && Words[at + 1].Shape == Shape.Capital)
            // «H'Mông», «K'Brôi»: the mark stands inside the name.
            || (at > 0 && Words[at].Before == Gap.Quote && Words[at - 1].End + 1 == Words[at].Start));

    /// <summary>The words that can be spelt in two ways, as they are spelt.</summary>
    /// <param name="fixedly">Words of two syllables that are always spelt so: «địa lí».</param>
    public IEnumerable<string> Variants(IReadOnlyCollection<string> fixedly)
    {
        for (var at = 0; at < Words.Length; at++)
        {
            // «Tổ Lí - Hóa»: a capital alone begins a name.
            if (Words[at].Syllable.Varies && !(Words[at] is { Shape: Shape.Capital, Opens: false } && !IsCovered(at)) && !IsFixed(at))
                yield return Text[Words[at].Start..Words[at].End];
        }

        bool IsFixed(int at) => at > 0 && fixedly.Contains(Text[Words[at - 1].Start..Words[at].End], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The stretch from one word to another.</summary>
    public Slip From(int first, int last, string meant) => new(Words[first].Start, Words[last].End, meant);
}
