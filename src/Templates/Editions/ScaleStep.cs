namespace Reports.Templates.Editions;

/// <summary>The grades at which a scale begins or ends with one school year.</summary>
sealed record ScaleStep
{
    /// <summary>The first year of the school year: 2022 for 2022-2023.</summary>
    public int FirstYear { get; init; }

    public IReadOnlyList<string> Grades { get; init; } = [];
}
