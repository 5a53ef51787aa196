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

/// <summary>The points from which on a level is reached.</summary>
sealed record ScoreBand
{
    /// <summary>The code of the level.</summary>
    public required string Level { get; init; }

    public decimal From { get; init; }
}

/// <summary>A group of criteria and its most points.</summary>
sealed record ScoreGroupForm
{
    public ScoreGroup Code { get; init; }

    public required string Name { get; init; }

    public int Maximum { get; init; }
}

/// <summary>The criteria by which somebody is given points; how many points each of them has is decided locally.</summary>
sealed record CriteriaFrame
{
    /// <summary>Such as <c>collective</c>, <c>leader</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The annex that has them: «Phụ lục 1».</summary>
    public required string Annex { get; init; }

    /// <summary>The general criteria.</summary>
    public IReadOnlyList<string> Common { get; init; } = [];

    /// <summary>The criteria on the results of tasks.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];

    public string? Source { get; init; }
}
