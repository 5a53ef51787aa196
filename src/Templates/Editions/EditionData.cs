namespace Reports.Templates.Editions;

/// <summary>One year's official forms, words, levels and limits, as data.</summary>
sealed record EditionData
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The number of the guidance, such as 25-HD/BTCTW.</summary>
    public string? Guidance { get; init; }

    /// <summary>What the data stands on.</summary>
    public string? Source { get; init; }

    /// <summary>True while parts of it stand on second-hand sources.</summary>
    public bool Provisional { get; init; }

    /// <summary>The edition that this one changes; null for a whole one.</summary>
    public string? Extends { get; init; }

    /// <summary>The first year reviewed with it.</summary>
    public int FromYear { get; init; }

    /// <summary>The day of the guidance: papers of an earlier day used the edition before.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>True when it is never chosen by the year, only by its name.</summary>
    public bool OnlyByName { get; init; }

    /// <summary>The layout profile of its papers.</summary>
    public string? Layout { get; init; }

    public IReadOnlyList<FormWord> Levels { get; init; } = [];

    public IReadOnlyList<FormWord> Ratings { get; init; } = [];

    /// <summary>The parts of the collective review.</summary>
    public IReadOnlyList<FormSection> Sections { get; init; } = [];

    /// <summary>The forms on which members review themselves.</summary>
    public IReadOnlyList<MemberForm> MemberForms { get; init; } = [];

    public CapPolicy? Cap { get; init; }

    /// <summary>What shares of members a level of the branch asks for.</summary>
    public IReadOnlyList<BranchCondition> BranchConditions { get; init; } = [];

    /// <summary>What a level asks of the work of collectives and members.</summary>
    public IReadOnlyList<LevelCondition> LevelConditions { get; init; } = [];

    public MemberPolicy? Members { get; init; }

    /// <summary>By when the year's review is done.</summary>
    public Deadlines? Deadlines { get; init; }

    /// <summary>The papers that the year's file holds.</summary>
    public DossierList? DossierList { get; init; }

    /// <summary>The criteria of the regulation, for the collective (<c>collective</c>) and for each kind of member.</summary>
    public IReadOnlyList<CriteriaFrame> Criteria { get; init; } = [];

    public VotePolicy? Vote { get; init; }

    public ScorePolicy? Scoring { get; init; }

    /// <summary>Words of other editions that this one does not know.</summary>
    public IReadOnlyList<ForeignWord> ForeignWords { get; init; } = [];

    /// <summary>Texts of a year that no form of the edition prints, as paths: <c>meeting.recipients</c>, <c>members[].residence_remarks</c>.</summary>
    public IReadOnlyList<string> Unprinted { get; init; } = [];

    public Ceilings? Ceilings { get; init; }

    public IReadOnlyList<DocumentForm> Documents { get; init; } = [];

    /// <summary>Forms of the guidance that cannot be made.</summary>
    public IReadOnlyList<MissingForm> MissingForms { get; init; } = [];
}

/// <summary>A word printed beside a box, with its code in the data and its short form in tables.</summary>
sealed record FormWord
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Short { get; init; }

    /// <summary>What else people write for it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Everything that people write for it.</summary>
    public IEnumerable<string> Names() => Short is null ? [Name, Code, .. Also] : [Name, Code, Short, .. Also];
}

/// <summary>Words that belong to another edition, and what this one says instead.</summary>
sealed record ForeignWord
{
    public required string Words { get; init; }

    public required string Instead { get; init; }

    /// <summary>Where they come from: «mẫu năm 2019».</summary>
    public required string Belongs { get; init; }
}

/// <summary>By when the year's review is done.</summary>
sealed record Deadlines
{
    /// <summary>The last day, month and day as <c>12-31</c>, of the year reviewed.</summary>
    public required string CompleteBy { get; init; }

    /// <summary>Working days between the sending of the draft and the meeting.</summary>
    public int DraftWorkingDays { get; init; }

    /// <summary>The least days that the review takes.</summary>
    public int ReviewDays { get; init; }

    public string? Source { get; init; }
}
