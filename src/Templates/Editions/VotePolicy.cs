namespace Reports.Templates.Editions;

/// <summary>What a vote must reach.</summary>
sealed record VotePolicy
{
    /// <summary>The percent of votes that a level needs; null when no rule sets one.</summary>
    public int? Threshold { get; init; }

    public string? Source { get; init; }
}
