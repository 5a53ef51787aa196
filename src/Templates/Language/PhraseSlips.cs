namespace Reports.Templates.Language;

/// <summary>Words that are nearly a known phrase: one syllable of it is written with another tone, mark or letter, or is left out.</summary>
/// <remarks>
/// Vietnamese is full of syllables that differ by one stroke, and most of them are words. A near hit is reported only when what stands there can
/// hardly be meant: «các nhân viên» is near «cá nhân» but «nhân viên» is a word, and so the first syllable stands well where it is.
/// </remarks>
static class PhraseSlips
{
    public static IReadOnlyList<Slip> Of(Sentences sentences)
    {
        List<Slip>? slips = null;
        var words = sentences.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is { Shape: not (Shape.Code or Shape.Mixed), Syllable.Legal: true } word && word.End - word.Start > 1
                && (Best(sentences, at, true) ?? Misheard(sentences, at)) is { } slip)
                Add(ref slips, slip);
            if (Missing(sentences, at) is { } gap)
                Add(ref slips, gap);
        }

        return slips ?? (IReadOnlyList<Slip>)[];
    }

    /// <summary>One place gets one proposal: of two the longer says more.</summary>
    static void Add(ref List<Slip>? slips, Slip slip)
    {
        slips ??= [];
        if (slips.Count > 0 && slips[^1].End > slip.Start)
        {
            if (slip.End - slip.Start <= slips[^1].End - slips[^1].Start)
                return;
            slips.RemoveAt(slips.Count - 1);
        }

        slips.Add(slip);
    }

    /// <summary>A syllable that no list has, and that is a word with hỏi for ngã or ngã for hỏi: «cũa», «chổ».</summary>
    static Slip? Misheard(Sentences sentences, int at)
    {
        var word = sentences.Words[at];
        if (word is not { Shape: Shape.Small, Syllable: { Known: false, Tone: Letters.Hook or Letters.Tilde } written })
            return null;
        var meant = sentences.Lexicon.Near(written).Syllables.FirstOrDefault(other => other.Letters == written.Letters && other.Tone is Letters.Hook or Letters.Tilde);
        return meant is null ? null : sentences.From(at, at, meant.Text);
    }

    /// <summary>The phrase that a word would complete if one stroke of it were another; null when there is none.</summary>
    /// <param name="at">The word.</param>
    /// <param name="strict">True when the word could be meant as it stands, and only what is improbable counts.</param>
    public static Slip? Best(Sentences sentences, int at, bool strict) => Told(sentences, at, Nearest(sentences, at, strict));

    /// <summary>The same for a word of another language, which is wrong only as a part of a phrase of the field.</summary>
    public static Slip? OfTheField(Sentences sentences, int at) => Nearest(sentences, at, false) is { Phrase.OfTheField: true } use ? Told(sentences, at, use) : null;

    static Slip? Told(Sentences sentences, int at, PhraseUse? use) =>
        use is var (phrase, place) ? sentences.From(at - place, at - place + phrase.Syllables.Count - 1, phrase.Text) : null;

    static PhraseUse? Nearest(Sentences sentences, int at, bool strict)
    {
        var words = sentences.Words;
        var near = sentences.Lexicon.Near(words[at].Syllable);
        if (strict && !near.HasLong && sentences.IsCovered(at))
            return null;
        PhraseUse? best = null;
        if (at > 0)
            Choose(sentences, at, near.After(words[at - 1].Syllable), strict, ref best);
        if (at + 1 < words.Length)
            Choose(sentences, at, near.Before(words[at + 1].Syllable), strict, ref best);
        return best;
    }

    static void Choose(Sentences sentences, int at, IEnumerable<PhraseUse> uses, bool strict, ref PhraseUse? best)
    {
        var syllable = sentences.Words[at].Syllable;
        foreach (var use in uses)
        {
            if (Stands(sentences.Words, use.Phrase, at - use.At, use.At) && (!strict || IsMeant(sentences, at, syllable, use))
                && (best is null || IsBetter(syllable, use, best)))
                best = use;
        }
    }

    static bool IsMeant(Sentences sentences, int at, Syllable written, PhraseUse use) =>
        !sentences.IsName(at) && (sentences.IsCovered(at) ? IsLong(sentences, at, use) : IsImprobable(sentences, at, written, use));

    /// <summary>True when the phrase stands there but for one syllable.</summary>
    static bool Stands(Word[] words, Phrase phrase, int from, int but)
    {
        if (from < 0 || from + phrase.Syllables.Count > words.Length)
            return false;
        for (var at = 0; at < phrase.Syllables.Count; at++)
        {
            if (at != but && words[from + at].Syllable != phrase.Syllables[at])
                return false;
            if (at > 0 && !Passes(words[from + at].Before, phrase.Gaps[at]))
                return false;
        }

        return true;
    }

    static bool Passes(Gap written, Gap usual) => written == usual || written == Gap.Space || (written == Gap.Quote && usual == Gap.Space);

    static bool IsBetter(Syllable wrong, PhraseUse use, PhraseUse than) =>
        (use.Phrase.OfTheField, use.Phrase.Syllables.Count, -Misspellings.Weight(wrong, use.Phrase.Syllables[use.At]))
            .CompareTo((than.Phrase.OfTheField, than.Phrase.Syllables.Count, -Misspellings.Weight(wrong, than.Phrase.Syllables[than.At]))) > 0;

    /// <summary>What makes a word with its neighbour is wrong only against a long phrase: «tiền phong» is one, but not before «gương mẫu».</summary>
    static bool IsLong(Sentences sentences, int at, PhraseUse use)
    {
        var inside = use.At > 0 ? sentences.Joins(at) : sentences.Joins(at + 1);
        return use.Phrase.IsLong && inside && Misspellings.Weight(sentences.Words[at].Syllable, use.Phrase.Syllables[use.At]) < 2;
    }

    static bool IsImprobable(Sentences sentences, int at, Syllable written, PhraseUse use)
    {
        var (phrase, place) = use;
        var (first, last) = (at - place, at - place + phrase.Syllables.Count - 1);
        // «Đàng ủy» is a title with a slip, «bản Ngà» a place.
        if (sentences.Words[at] is { Shape: Shape.Capital, Opens: false } && phrase.Syllables.Count < 3 && !(place == 0 && phrase.OfTheField))
            return false;
        if (phrase.Syllables.Count > 2 && at > first && at < last)
            return phrase.OfTheField;

        // At an edge the rest of the phrase stands well without it: the syllable must be one that cannot stand by itself.
        if (phrase.Syllables.Count > 2)
            return phrase.OfTheField && !written.Free && IsLonely(sentences, at, at == first ? -1 : 1);

        var other = at == first ? last : first;
        var meant = phrase.Syllables[place];
        var weight = Misspellings.Weight(written, meant);
        var likely = Misspellings.IsConfusion(written, meant) || (phrase.OfTheField && weight == 0);
        // What no list has is no word: beside the rest of a word a small slip is enough.
        if (!written.Known)
            return likely || (!sentences.IsCovered(other) && (phrase.OfTheField || weight < 2));
        if (sentences.IsCovered(other) || (written.Free && sentences.Words[other].Syllable.Free && !(phrase.OfTheField && weight == 0)))
            return false;
        // Everyday words are too many to know them all: another letter than one that is spoken alike says little.
        if (!phrase.OfTheField && !likely && (written.Free || sentences.Words[other].Syllable.Free || weight > 1))
            return false;
        return IsLonely(sentences, first, -1) && IsLonely(sentences, last, 1);
    }

    /// <summary>True when a word makes nothing with its neighbour on one side, not even a word that no list has.</summary>
    static bool IsLonely(Sentences sentences, int at, int side)
    {
        var beside = at + side;
        if (beside < 0 || beside >= sentences.Words.Length || sentences.Words[Math.Max(at, beside)].Before != Gap.Space)
            return true;
        var neighbour = sentences.Words[beside];
        return neighbour.Shape == Shape.Code || neighbour.Syllable.Free || (side > 0 ? sentences.Joins(beside + 1) : sentences.Joins(beside));
    }

    /// <summary>A phrase of four or more syllables without one of its inner ones.</summary>
    static Slip? Missing(Sentences sentences, int at)
    {
        var words = sentences.Words;
        if (at == 0 || words[at - 1].Syllable.Gaps is not { } gaps || sentences.Joins(at))
            return null;
        foreach (var (phrase, place) in gaps.With(words[at].Syllable))
        {
            var from = at - place;
            if (from >= 0 && from + phrase.Syllables.Count - 1 <= words.Length && StandsWithout(words, phrase, from, place) && IsBroken(sentences, phrase, from, place))
                return sentences.From(from, from + phrase.Syllables.Count - 2, phrase.Text);
        }

        return null;
    }

    static bool StandsWithout(Word[] words, Phrase phrase, int from, int without)
    {
        for (var at = 0; at < phrase.Syllables.Count - 1; at++)
        {
            var of = at < without ? at : at + 1;
            if (words[from + at].Syllable != phrase.Syllables[of] || (at > 0 && !Passes(words[from + at].Before, phrase.Gaps[of])))
                return false;
        }

        return true;
    }

    /// <summary>True when half a word is left over: «thực nghĩa vụ» of «thực hiện nghĩa vụ».</summary>
    static bool IsBroken(Sentences sentences, Phrase phrase, int from, int place)
    {
        var (left, gone, right) = (phrase.Syllables[place - 1], phrase.Syllables[place], phrase.Syllables[place + 1]);
        var leftStands = left.Free || sentences.Joins(from + place - 1);
        var rightStands = right.Free || sentences.Joins(from + place + 1);
        return (left.Makes(gone) && !leftStands) || (gone.Makes(right) && !rightStands);
    }
}
