namespace Reports.Templates.Language;

/// <summary>What could be meant instead of one syllable.</summary>
/// <param name="Syllables">Known syllables that differ by one stroke.</param>
/// <param name="AfterLeft">Phrases that one of them would complete, by the syllable before it.</param>
/// <param name="BeforeRight">Phrases that one of them would begin, by the syllable after it.</param>
sealed record Neighbours(
    IReadOnlyList<Syllable> Syllables,
    IReadOnlyDictionary<Syllable, List<(Phrase Phrase, int At)>> AfterLeft,
    IReadOnlyDictionary<Syllable, List<(Phrase Phrase, int At)>> BeforeRight);
