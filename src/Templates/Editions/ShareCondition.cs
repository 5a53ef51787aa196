namespace Reports.Templates.Editions;

/// <summary>So many percent of the rated members have at least this level.</summary>
sealed record ShareCondition
{
    /// <summary>The code of the level.</summary>
    public required string AtLeast { get; init; }

    public int Percent { get; init; }
}
