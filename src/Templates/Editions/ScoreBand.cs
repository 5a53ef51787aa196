namespace Reports.Templates.Editions;

/// <summary>The points from which on a level is reached.</summary>
sealed record ScoreBand
{
    /// <summary>The code of the level.</summary>
    public required string Level { get; init; }

    public decimal From { get; init; }
}
