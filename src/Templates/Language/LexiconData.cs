namespace Reports.Templates.Language;

/// <summary>A file's share of what the checks know of Vietnamese: how syllables are built, which words are usual.</summary>
/// <remarks>Lists of single words are lines of words with spaces between them, so that the files stay readable.</remarks>
sealed record LexiconData
{
    /// <summary>Consonants that begin a syllable.</summary>
    public IReadOnlyList<string> Onsets { get; init; } = [];

    /// <summary>What may follow them, without tone.</summary>
    public IReadOnlyList<string> Rimes { get; init; } = [];

    /// <summary>What may follow «qu», without tone.</summary>
    public IReadOnlyList<string> RimesAfterQu { get; init; } = [];

    /// <summary>Foreign words that are at home in reports.</summary>
    public IReadOnlyList<string> Loans { get; init; } = [];

    /// <summary>Abbreviations in capitals.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>Syllables that may stand twice in a row: «luôn luôn».</summary>
    public IReadOnlyList<string> Doubled { get; init; } = [];

    /// <summary>Words and phrases of this field, one a line: what is nearly one of them is probably meant to be it.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Words of two syllables: a first syllable, then every second one.</summary>
    public IReadOnlyList<string> Pairs { get; init; } = [];

    /// <summary>Syllables that are words of their own.</summary>
    public IReadOnlyList<string> Free { get; init; } = [];

    /// <summary>Words that hold a sentence together and stand before and after nearly everything.</summary>
    public IReadOnlyList<string> Function { get; init; } = [];
}
