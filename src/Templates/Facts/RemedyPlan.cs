namespace Reports.Templates.Facts;

/// <summary>The plan to remedy the limitations.</summary>
sealed record RemedyPlan : Paper
{
    /// <summary>Aims.</summary>
    [Title("Mục đích, yêu cầu")]
    public Prose? Purpose { get; init; }

    /// <summary>How it is carried out.</summary>
    [Title("Tổ chức thực hiện")]
    public Prose? Execution { get; init; }
}
