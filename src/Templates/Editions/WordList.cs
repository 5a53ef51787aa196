using Reports.Templates.Language;

namespace Reports.Templates.Editions;

/// <summary>Misprints that real reports carry, and spellings that should not be mixed.</summary>
sealed record WordList
{
    public IReadOnlyList<Misprint> Words { get; init; } = [];

    /// <summary>Ways to write one syllable; a year keeps to one of each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Families { get; init; } = [];

    /// <summary>Names of two syllables that have one spelling whatever the rest of the file has: «Vật lí» is a subject of the programme of 2018.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>What this file adds to the checks of the language.</summary>
    public LexiconData? Lexicon { get; init; }

    public string? Source { get; init; }
}

/// <summary>Words that are wrong wherever they stand, and the right ones.</summary>
sealed record Misprint
{
    public required string Wrong { get; init; }

    public required string Right { get; init; }

    /// <summary>True when a paper with them cannot be signed.</summary>
    public bool Error { get; init; }
}
