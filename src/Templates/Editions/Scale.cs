namespace Reports.Templates.Editions;

/// <summary>A scale by which pupils or teachers are rated: its levels, and when it holds for which grade.</summary>
sealed record Scale
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What is rated, in the words of the report: «hạnh kiểm».</summary>
    public required string Term { get; init; }

    public ScaleUse Serves { get; init; }

    /// <summary>The levels of education it is for; empty for all.</summary>
    public IReadOnlyList<SchoolLevel> Schools { get; init; } = [];

    /// <summary>From when on it holds, by grade; empty for always.</summary>
    public IReadOnlyList<ScaleStep> Since { get; init; } = [];

    /// <summary>From when on it holds no longer, by grade; empty for never.</summary>
    public IReadOnlyList<ScaleStep> Until { get; init; } = [];

    /// <summary>The levels, best first.</summary>
    public IReadOnlyList<FormWord> Levels { get; init; } = [];

    /// <summary>The codes of the levels with which a pupil moves up; empty when that does not follow.</summary>
    public IReadOnlyList<string> Passes { get; init; } = [];

    public string? Source { get; init; }

    /// <summary>True when the scale holds for a grade in the school year that begins in a year.</summary>
    public bool Holds(string grade, int firstYear) =>
        (Since.Count == 0 || Reached(Since, grade, firstYear)) && !Reached(Until, grade, firstYear);

    static bool Reached(IReadOnlyList<ScaleStep> steps, string grade, int firstYear) =>
        steps.Any(step => step.FirstYear <= firstYear && step.Grades.Contains(grade));
}

/// <summary>The grades at which a scale begins or ends with one school year.</summary>
sealed record ScaleStep
{
    /// <summary>The first year of the school year: 2022 for 2022-2023.</summary>
    public int FirstYear { get; init; }

    public IReadOnlyList<string> Grades { get; init; } = [];
}

/// <summary>What a scale rates.</summary>
enum ScaleUse
{
    /// <summary>Hạnh kiểm, rèn luyện.</summary>
    Conduct,

    /// <summary>Học lực, học tập, kết quả giáo dục.</summary>
    Study,

    /// <summary>Môn học, hoạt động giáo dục.</summary>
    Subject,

    /// <summary>Phẩm chất, năng lực.</summary>
    Quality,

    /// <summary>Sự phát triển của trẻ mầm non.</summary>
    Development,

    /// <summary>Chuẩn nghề nghiệp.</summary>
    Standard,
}
