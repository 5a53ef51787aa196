namespace Reports.Templates.Facts;

/// <summary>A guest of the meeting.</summary>
sealed record Guest
{
    /// <summary>Who.</summary>
    [Title("Họ và tên")]
    public required string Name { get; init; }

    /// <summary>The guest's post.</summary>
    [Title("Chức vụ")]
    public string? Post { get; init; }
}
