namespace Reports.Templates.Editions;

/// <summary>What a level of the branch asks of its members' levels.</summary>
sealed record BranchCondition
{
    /// <summary>The code of the branch's level.</summary>
    public required string Level { get; init; }

    /// <summary>True when the source could not be checked: a breach is then a warning.</summary>
    public bool Unsure { get; init; }

    public IReadOnlyList<ShareCondition> Shares { get; init; } = [];

    public string? Source { get; init; }
}
