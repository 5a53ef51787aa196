namespace Reports.Templates.Editions;

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
