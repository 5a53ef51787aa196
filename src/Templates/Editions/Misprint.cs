namespace Reports.Templates.Editions;

/// <summary>Words that are wrong wherever they stand, and the right ones.</summary>
sealed record Misprint
{
    public required string Wrong { get; init; }

    public required string Right { get; init; }

    /// <summary>True when a paper with them cannot be signed.</summary>
    public bool Error { get; init; }
}
