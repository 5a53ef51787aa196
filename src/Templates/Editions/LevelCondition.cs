namespace Reports.Templates.Editions;

/// <summary>What a level asks of the work itself, of a collective and of a member alike; what is null is not asked.</summary>
sealed record LevelCondition
{
    /// <summary>The code of the level.</summary>
    public required string Level { get; init; }

    /// <summary>At least so many percent of the tasks are done.</summary>
    public int? TasksDone { get; init; }

    /// <summary>At least so many percent of the tasks are done beyond what was asked.</summary>
    public int? TasksBeyond { get; init; }

    /// <summary>At most so many percent of the tasks are late.</summary>
    public int? TasksLate { get; init; }

    /// <summary>At least so many percent of the limitations pointed out earlier are remedied.</summary>
    public int? LimitationsRemedied { get; init; }

    public string? Source { get; init; }
}
