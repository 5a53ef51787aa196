namespace Reports.Templates.Facts;

/// <summary>The resolution of the branch on the ratings.</summary>
sealed record Resolution : Paper
{
    /// <summary>What it stands on.</summary>
    [Title("Căn cứ")]
    public Prose? Grounds { get; init; }

    /// <summary>What the branch resolves.</summary>
    [Title("Quyết nghị")]
    public Prose? Resolves { get; init; }

    /// <summary>How it is carried out.</summary>
    [Title("Tổ chức thực hiện")]
    public Prose? Execution { get; init; }
}
