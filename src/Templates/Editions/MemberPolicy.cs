namespace Reports.Templates.Editions;

/// <summary>Who is rated, and what keeps a member from a level.</summary>
sealed record MemberPolicy
{
    /// <summary>A probationary member of fewer months is not rated.</summary>
    public int ProbationMonths { get; init; } = 6;

    /// <summary>A member on sick leave for as many months is not rated «hoàn thành tốt» or better.</summary>
    public int SickLeaveMonths { get; init; } = 3;

    /// <summary>True when the secretary's level is not above that of the branch.</summary>
    public bool HeadNotAboveCollective { get; init; }

    /// <summary>A member who did less than this percent of the tasks is rated «không hoàn thành».</summary>
    public int TasksPercent { get; init; } = 50;

    /// <summary>Words of posts that make a member a leader where the author does not say.</summary>
    public IReadOnlyList<string> LeaderPosts { get; init; } = [];

    public string? Source { get; init; }
}
