namespace Reports.Templates.Language;

/// <summary>What could be meant instead of one syllable. Most syllables stand well where they are: what only a wrong one needs is made when it is asked for.</summary>
/// <param name="found">Known syllables that differ from it by one stroke.</param>
sealed class Neighbours(Syllable written, IReadOnlyCollection<Syllable> found)
{
    readonly PhraseUses[] _uses = [.. found.Select(other => other.Phrases).OfType<PhraseUses>()];
    IReadOnlyList<Syllable>? _syllables;
    IdFilter? _left;
    IdFilter? _right;

    /// <summary>Known syllables that differ by one stroke: a slip of the tone comes before one of a letter, a mark before another letter.</summary>
    public IReadOnlyList<Syllable> Syllables =>
        _syllables ??= [.. found.OrderBy(other => Misspellings.Weight(written, other)).ThenBy(other => other.Text, StringComparer.Ordinal)];

    /// <summary>True when one of the phrases is long enough to outweigh a word that stands well where it is.</summary>
    public bool HasLong { get; } = found.Any(other => other.Phrases?.HasLong == true);

    /// <summary>The phrases that one of them would complete after a syllable.</summary>
    public IEnumerable<(Phrase Phrase, int At)> After(Syllable left) => (_left ??= new(_uses.Select(uses => uses.Left))).MayHold(left.Id) ? _uses.SelectMany(uses => uses.After(left)) : [];

    /// <summary>The phrases that one of them would begin before a syllable.</summary>
    public IEnumerable<(Phrase Phrase, int At)> Before(Syllable right) => (_right ??= new(_uses.Select(uses => uses.Right))).MayHold(right.Id) ? _uses.SelectMany(uses => uses.Before(right)) : [];
}

/// <summary>The phrases that a syllable is a part of, and where in them, by the syllable that stands before it, or after it where it is the first.</summary>
sealed class PhraseUses
{
    readonly List<(Phrase Phrase, int At)> _uses = [];
    ILookup<int, (Phrase Phrase, int At)>? _after;
    ILookup<int, (Phrase Phrase, int At)>? _before;

    /// <summary>The syllables that it follows.</summary>
    public IdFilter Left { get; } = new();

    /// <summary>The syllables that follow it at the beginning of a phrase.</summary>
    public IdFilter Right { get; } = new();

    /// <summary>True when one of the phrases is long.</summary>
    public bool HasLong { get; private set; }

    /// <summary>Notes a phrase, while the lexicon is filled.</summary>
    public void Add(Phrase phrase, int at)
    {
        _uses.Add((phrase, at));
        HasLong |= phrase.IsLong;
        if (at > 0)
            Left.Add(phrase.Syllables[at - 1].Id);
        else if (phrase.Syllables.Count > 1)
            Right.Add(phrase.Syllables[1].Id);
    }

    public IEnumerable<(Phrase Phrase, int At)> After(Syllable left) => Left.MayHold(left.Id)
        ? (_after ??= _uses.Where(use => use.At > 0).ToLookup(use => use.Phrase.Syllables[use.At - 1].Id))[left.Id]
        : [];

    public IEnumerable<(Phrase Phrase, int At)> Before(Syllable right) => Right.MayHold(right.Id)
        ? (_before ??= _uses.Where(use => use.At == 0 && use.Phrase.Syllables.Count > 1).ToLookup(use => use.Phrase.Syllables[1].Id))[right.Id]
        : [];
}
