namespace Reports.Templates.Editions;

/// <summary>Misprints that real reports carry, and spellings that should not be mixed.</summary>
sealed record WordList
{
    public IReadOnlyList<Misprint> Words { get; init; } = [];

    /// <summary>Ways to write one syllable; a year keeps to one of each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Families { get; init; } = [];

    public string? Source { get; init; }

    /// <summary>Finds texts that may hold a misprint.</summary>
    internal Screen WordScreen => field ??= new([.. Words.Select(word => word.Wrong)]);

    /// <summary>Finds texts that may hold a spelling other than the first of its family: without one nothing is mixed.</summary>
    internal Screen SpellingScreen => field ??= new([.. Families.SelectMany(family => family.Skip(1))]);
}
