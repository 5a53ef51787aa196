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

    /// <summary>Beginnings of posts of which the guidance does not say whether they are leaders': the author is asked.</summary>
    public IReadOnlyList<string> OpenPosts { get; init; } = [];

    public string? Source { get; init; }
}

/// <summary>How many may be rated «hoàn thành xuất sắc nhiệm vụ».</summary>
sealed record CapPolicy
{
    /// <summary>The rate in percent.</summary>
    public int Rate { get; init; } = 20;

    /// <summary>The rate for units that did outstandingly, in percent; null when there is none.</summary>
    public int? OutstandingRate { get; init; }

    public Rounding Rounding { get; init; }

    /// <summary>The unit that the cap binds: at a branch below it every finding is one step milder.</summary>
    public CapScope Scope { get; init; }

    /// <summary>True when the head is left out of both sides.</summary>
    public bool ExcludeHead { get; init; }

    public string? Source { get; init; }
}

/// <summary>The unit that the cap binds.</summary>
enum CapScope
{
    /// <summary>The grassroots organisation with all its branches.</summary>
    Grassroots,

    /// <summary>Every branch for itself.</summary>
    Branch,

    /// <summary>All of similar position, role and tasks, whom the deciding level gathers: more than one branch.</summary>
    Group,
}

/// <summary>How a limit that is not whole is made whole.</summary>
enum Rounding
{
    /// <summary>Down.</summary>
    Floor,

    /// <summary>From 0,5 up.</summary>
    HalfUp,
}

/// <summary>Other shares that must not be too high, in percent, each with its source.</summary>
sealed record Ceilings
{
    /// <summary>Chiến sĩ thi đua cơ sở among those with Lao động tiên tiến.</summary>
    public int? Fighters { get; init; }

    public string? FightersSource { get; init; }

    /// <summary>Public employees «hoàn thành xuất sắc nhiệm vụ».</summary>
    public int? CivilServants { get; init; }

    public string? CivilServantsSource { get; init; }
}

/// <summary>What a vote must reach.</summary>
sealed record VotePolicy
{
    /// <summary>The percent of votes that a level needs; null when no rule sets one.</summary>
    public int? Threshold { get; init; }

    public string? Source { get; init; }
}

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

/// <summary>So many percent of the rated members have at least this level.</summary>
sealed record ShareCondition
{
    /// <summary>The code of the level.</summary>
    public required string AtLeast { get; init; }

    public int Percent { get; init; }
}

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
