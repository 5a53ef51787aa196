namespace Reports.Templates.Language;

/// <summary>The words of one text, and what they make with their neighbours.</summary>
sealed class Sentences(string text, Lexicon lexicon)
{
    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public List<Word> Words { get; } = Wording.Of(text, lexicon);

    /// <summary>True when the word and the one before it are one word of two syllables.</summary>
    public bool Joins(int at) =>
        at > 0 && at < Words.Count && Words[at].Before is Gap.Space or Gap.Quote && Words[at - 1].Syllable.Makes(Words[at].Syllable);

    /// <summary>True when it is a part of a word of two syllables.</summary>
    public bool IsCovered(int at) => Joins(at) || Joins(at + 1);

    /// <summary>True for a word among others with a capital: a name.</summary>
    public bool IsName(int at) =>
        Words[at].Shape == Shape.Capital
        && ((at > 0 && Words[at].Before == Gap.Space && Words[at - 1].Shape == Shape.Capital)
            || (at + 1 < Words.Count && Words[at + 1].Before == Gap.Space && Words[at + 1].Shape == Shape.Capital)
            // «H'Mông», «K'Brôi»: the mark stands inside the name.
            || (at > 0 && Words[at].Before == Gap.Quote && Words[at - 1].End + 1 == Words[at].Start));

    /// <summary>The stretch from one word to another.</summary>
    public Slip From(int first, int last, string meant) => new(Words[first].Start, Words[last].End, meant);
}
