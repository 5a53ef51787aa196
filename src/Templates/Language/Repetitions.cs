namespace Reports.Templates.Language;

/// <summary>Words that stand twice in a row.</summary>
static class Repetitions
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
