namespace Reports.Templates.Editions;

/// <summary>The office's rules for how a paper looks; the measures themselves are in the forms.</summary>
sealed record Layout
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The day of the rules.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>What stands after the number of a heading, «.» or «-», in papers that the branch writes itself; the forms of a guidance are printed as they are.</summary>
    public string HeadingMark { get; init; } = ".";

    /// <summary>What ends the last sentence.</summary>
    public string EndMark { get; init; } = ".";

    /// <summary>What stands before the addressee, by the type of paper (TTr, BC); a type that has none is not addressed.</summary>
    public IReadOnlyDictionary<string, string> Salutations { get; init; } = new Dictionary<string, string>();

    /// <summary>The last line of the recipients where the author names recipients without it; null when nothing is added.</summary>
    public string? Filed { get; init; }

    /// <summary>The same in the papers of the organisation above.</summary>
    public string? FiledAbove { get; init; }

    /// <summary>The line spacing of the text, in points; the forms keep it.</summary>
    public int? LinePoints { get; init; }

    public bool Provisional { get; init; }

    public string? Source { get; init; }
}
