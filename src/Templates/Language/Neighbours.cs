namespace Reports.Templates.Language;

/// <summary>What could be meant instead of one syllable. Most syllables stand well where they are: what only a wrong one needs is made when it is asked for.</summary>
/// <param name="written">The syllable.</param>
/// <param name="found">Known syllables that differ from it by one stroke.</param>
sealed class Neighbours(Syllable written, IReadOnlyCollection<Syllable> found)
{
    IReadOnlyList<Syllable>? _syllables;
    Uses? _uses;

    /// <summary>Known syllables that differ by one stroke: a slip of the tone comes before one of a letter, a mark before another letter.</summary>
    public IReadOnlyList<Syllable> Syllables =>
        _syllables ??= [.. found.OrderBy(other => Misspellings.Weight(written, other)).ThenBy(other => other.Text, StringComparer.Ordinal)];

    /// <summary>True when one of the phrases is long enough to outweigh a word that stands well where it is.</summary>
    public bool HasLong { get; } = found.Any(other => other.Uses?.Exists(use => use.Phrase.IsLong) == true);

    /// <summary>The phrases that one of them would complete after a syllable.</summary>
    public List<(Phrase Phrase, int At)>? After(Syllable left) => (_uses ??= new(found)).After(left);

    /// <summary>The phrases that one of them would begin before a syllable.</summary>
    public List<(Phrase Phrase, int At)>? Before(Syllable right) => (_uses ??= new(found)).Before(right);

    /// <summary>The phrases of all of them, by the number of the syllable that stands before theirs, or after it where theirs is the first.</summary>
    sealed class Uses
    {
        readonly Dictionary<int, List<(Phrase Phrase, int At)>> _after = [];
        readonly Dictionary<int, List<(Phrase Phrase, int At)>> _before = [];
        readonly IdFilter _left;
        readonly IdFilter _right;

        public Uses(IEnumerable<Syllable> syllables)
        {
            foreach (var use in syllables.SelectMany(syllable => syllable.Uses ?? []))
            {
                if (use.At > 0)
                    Misspellings.List(_after, use.Phrase.Syllables[use.At - 1].Id).Add(use);
                else
                    Misspellings.List(_before, use.Phrase.Syllables[1].Id).Add(use);
            }

            (_left, _right) = (new(_after.Keys), new(_before.Keys));
        }

        public List<(Phrase Phrase, int At)>? After(Syllable left) => _left.MayHold(left.Id) ? _after.GetValueOrDefault(left.Id) : null;

        public List<(Phrase Phrase, int At)>? Before(Syllable right) => _right.MayHold(right.Id) ? _before.GetValueOrDefault(right.Id) : null;
    }
}
