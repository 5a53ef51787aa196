namespace Reports.Templates.Facts;

/// <summary>The posts of a member.</summary>
sealed record Posts
{
    /// <summary>In the Party.</summary>
    [Title("Chức vụ Đảng")]
    public string? Party { get; init; }

    /// <summary>In the school.</summary>
    [Title("Chức vụ chính quyền")]
    public string? Government { get; init; }

    /// <summary>In mass organisations.</summary>
    [Title("Chức vụ đoàn thể")]
    public string? Union { get; init; }
}
