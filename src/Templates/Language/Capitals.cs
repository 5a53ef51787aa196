namespace Reports.Templates.Language;

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
