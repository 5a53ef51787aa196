namespace Reports.Templates.Editions;

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
