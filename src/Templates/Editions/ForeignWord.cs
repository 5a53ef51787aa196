namespace Reports.Templates.Editions;

/// <summary>Words that belong to another edition, and what this one says instead.</summary>
sealed record ForeignWord
{
    public required string Words { get; init; }

    public required string Instead { get; init; }

    /// <summary>Where they come from: «mẫu năm 2019».</summary>
    public required string Belongs { get; init; }
}
