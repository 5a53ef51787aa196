namespace Reports.Templates.Language;

/// <summary>What could be meant instead of one syllable.</summary>
/// <param name="Syllables">Known syllables that differ by one stroke.</param>
/// <param name="AfterLeft">Phrases that one of them would complete, by the number of the syllable before it.</param>
/// <param name="BeforeRight">Phrases that one of them would begin, by the number of the syllable after it.</param>
sealed record Neighbours(
    IReadOnlyList<Syllable> Syllables,
    Dictionary<int, List<(Phrase Phrase, int At)>> AfterLeft,
    Dictionary<int, List<(Phrase Phrase, int At)>> BeforeRight)
{
    readonly IdFilter _left = new(AfterLeft.Keys);
    readonly IdFilter _right = new(BeforeRight.Keys);

    /// <summary>The phrases that one of them would complete after a syllable.</summary>
    public List<(Phrase Phrase, int At)>? After(Syllable left) => _left.MayHold(left.Id) ? AfterLeft.GetValueOrDefault(left.Id) : null;

    /// <summary>The phrases that one of them would begin before a syllable.</summary>
    public List<(Phrase Phrase, int At)>? Before(Syllable right) => _right.MayHold(right.Id) ? BeforeRight.GetValueOrDefault(right.Id) : null;

    /// <summary>True when one of the phrases is long enough to outweigh a word that stands well where it is.</summary>
    public bool HasLong { get; } = AfterLeft.Values.Concat(BeforeRight.Values).Any(uses => uses.Exists(use => use.Phrase.IsLong));
}
