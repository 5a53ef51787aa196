namespace Reports.Templates.Editions;

/// <summary>Who is rated, and what keeps a member from a level.</summary>
sealed record MemberPolicy
{
    /// <summary>A probationary member of fewer months is not rated.</summary>
    public int ProbationMonths { get; init; } = 6;

    /// <summary>A member on sick leave for as many months is not rated «hoàn thành tốt» or better; null where he is rated by his work.</summary>
    public int? SickLeaveMonths { get; init; }

    /// <summary>The reasons, keys of the statistics, for which a member does not even review himself: no form, no share.</summary>
    public IReadOnlyList<string> NotReviewed { get; init; } = [];

    /// <summary>True when the secretary's level is not above that of the branch.</summary>
    public bool HeadNotAboveCollective { get; init; }

    /// <summary>A member who did less than this percent of the tasks is rated «không hoàn thành».</summary>
    public int TasksPercent { get; init; } = 50;

    /// <summary>The same for a member with a leadership post, whose unit's tasks count; null where nothing is said.</summary>
    public int? LeaderTasksPercent { get; init; }

    /// <summary>The same for the collective; null where nothing is said.</summary>
    public int? CollectiveTasksPercent { get; init; }

    /// <summary>Posts, each in full, that make a member a leader where the author has not answered.</summary>
    public IReadOnlyList<string> LeaderPosts { get; init; } = [];

    public string? Source { get; init; }
}
