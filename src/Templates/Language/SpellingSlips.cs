namespace Reports.Templates.Language;

/// <summary>Syllables that Vietnamese does not have.</summary>
static class SpellingSlips
{
    public static IEnumerable<Slip> Of(Sentences sentences) => sentences.HasIllegal ? Found(sentences) : [];

    static IEnumerable<Slip> Found(Sentences sentences)
    {
        for (var at = 0; at < sentences.Words.Length; at++)
        {
            if (sentences.Words[at] is { Syllable.Legal: false, Shape: Shape.Small or Shape.Capital } word && Slip(sentences, at, word) is { } slip)
                yield return slip;
        }
    }

    static Slip? Slip(Sentences sentences, int at, Word word)
    {
        var small = word.Syllable.Text;
        // «giám sat» is no American test: beside the rest of a word of the field a loan is a word without its mark.
        if (word.Shape == Shape.Small && sentences.Lexicon.IsLoan(small))
            return PhraseSlips.OfTheField(sentences, at);
        if (small.Length == 1 || sentences.Lexicon.IsLoan(small) || IsShort(sentences, word) || sentences.IsName(at))
            return null;

        if (Two(sentences.Lexicon, small) is { } two)
            return sentences.From(at, at, two);
        if (PhraseSlips.Best(sentences, at, false) is { } phrase)
            return phrase;

        // A name, or a word of another language, is its owner's affair; «hoc» and «nghien» only lack their marks.
        var near = sentences.Lexicon.Near(word.Syllable).Syllables;
        var foreign = small.All(char.IsAscii);
        var proposal = near.FirstOrDefault(other => !foreign || Misspellings.Weight(word.Syllable, other) < 2);
        if (word.Shape == Shape.Capital && (!word.Opens || proposal is null || Misspellings.Weight(word.Syllable, proposal) == 2))
            return null;
        if ((foreign && proposal is null) || IsHyphenated(sentences.Text, word))
            return null;
        return sentences.From(at, at, proposal?.Text ?? "");
    }

    /// <summary>Abbreviations such as «đ/c», «tp.», «kg» have no vowel.</summary>
    static bool IsShort(Sentences sentences, Word word) =>
        word.End - word.Start <= 3 && !word.Syllable.Letters.Any(Letters.IsVowel)
        || (word.End < sentences.Text.Length && sentences.Text[word.End] == '/' && word.End - word.Start <= 3);

    static bool IsHyphenated(string text, Word word) =>
        (word.Start > 0 && text[word.Start - 1] is '-' or '\'' or '’') || (word.End < text.Length && text[word.End] is '-' or '\'' or '’');

    /// <summary>Two words without the space between them.</summary>
    static string? Two(Lexicon lexicon, string small)
    {
        for (var at = 1; at < small.Length; at++)
        {
            if (lexicon.Of(small.AsSpan(0, at)) is { Legal: true, Known: true } first && lexicon.Of(small.AsSpan(at)) is { Legal: true, Known: true } second && first.Makes(second))
                return $"{first} {second}";
        }

        return null;
    }
}
