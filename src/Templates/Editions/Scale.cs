using Reports.Templates.Facts;

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
