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
    public IEnumerable<PhraseUse> After(Syllable left) => (_left ??= new(_uses.Select(uses => uses.Left))).MayHold(left.Id) ? _uses.SelectMany(uses => uses.After(left)) : [];

    /// <summary>The phrases that one of them would begin before a syllable.</summary>
    public IEnumerable<PhraseUse> Before(Syllable right) => (_right ??= new(_uses.Select(uses => uses.Right))).MayHold(right.Id) ? _uses.SelectMany(uses => uses.Before(right)) : [];
}

/// <summary>The phrases that a syllable is a part of, and where in them, by the syllable that stands before it, or after it where it is the first.</summary>
sealed class PhraseUses
{
    readonly List<PhraseUse> _uses = [];
    UsesBySyllable? _after;
    UsesBySyllable? _before;

    /// <summary>The syllables that it follows.</summary>
    public IdFilter Left { get; } = new();

    /// <summary>The syllables that follow it at the beginning of a phrase.</summary>
    public IdFilter Right { get; } = new();

    /// <summary>True when one of the phrases is long.</summary>
    public bool HasLong { get; private set; }

    /// <summary>Notes a phrase, while the lexicon is filled.</summary>
    public void Add(PhraseUse use)
    {
        _uses.Add(use);
        HasLong |= use.Phrase.IsLong;
        if (use.Left is { } left)
            Left.Add(left.Id);
        else if (use.Right is { } right)
            Right.Add(right.Id);
    }

    public IEnumerable<PhraseUse> After(Syllable left) => Left.MayHold(left.Id)
        ? (_after ??= UsesBySyllable.Of(_uses, use => use.Left)).With(left)
        : [];

    public IEnumerable<PhraseUse> Before(Syllable right) => Right.MayHold(right.Id)
        ? (_before ??= UsesBySyllable.Of(_uses, use => use.At == 0 ? use.Right : null)).With(right)
        : [];
}

/// <summary>A place in a phrase.</summary>
/// <param name="At">Which of its syllables.</param>
sealed record PhraseUse(Phrase Phrase, int At)
{
    /// <summary>The syllable before it; null at the beginning.</summary>
    public Syllable? Left => At > 0 ? Phrase.Syllables[At - 1] : null;

    /// <summary>The syllable after it; null at the end.</summary>
    public Syllable? Right => At + 1 < Phrase.Syllables.Count ? Phrase.Syllables[At + 1] : null;
}

/// <summary>Places in phrases by a syllable beside them.</summary>
sealed class UsesBySyllable
{
    readonly Dictionary<int, List<PhraseUse>> _uses = [];

    /// <param name="beside">The syllable under which a place is found; null where it is under none.</param>
    public static UsesBySyllable Of(IEnumerable<PhraseUse> uses, Func<PhraseUse, Syllable?> beside)
    {
        var found = new UsesBySyllable();
        foreach (var use in uses)
        {
            if (beside(use) is { } syllable)
                found.Add(syllable, use);
        }

        return found;
    }

    public void Add(Syllable beside, PhraseUse use)
    {
        if (!_uses.TryGetValue(beside.Id, out var uses))
            _uses[beside.Id] = uses = [];
        uses.Add(use);
    }

    public IReadOnlyList<PhraseUse> With(Syllable beside) => _uses.TryGetValue(beside.Id, out var uses) ? uses : [];
}
