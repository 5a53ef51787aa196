namespace Reports.Templates.Editions;

/// <summary>The scale of points: its groups, and the level that follows from the points.</summary>
sealed record ScorePolicy
{
    public int Maximum { get; init; } = 100;

    /// <summary>The groups of criteria; empty when the local table has its own.</summary>
    public IReadOnlyList<ScoreGroupForm> Groups { get; init; } = [];

    /// <summary>The levels by points, best first.</summary>
    public IReadOnlyList<ScoreBand> Bands { get; init; } = [];

    /// <summary>True when the bands are local: a breach is then a warning.</summary>
    public bool Unsure { get; init; }

    public string? Source { get; init; }

    /// <summary>The code of the level that points lead to; null when no band holds them.</summary>
    public string? LevelFor(decimal points) => Bands.Where(band => points >= band.From).MaxBy(band => band.From)?.Level;
}
