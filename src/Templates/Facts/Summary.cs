namespace Reports.Templates.Facts;

/// <summary>The list and the summary of results.</summary>
sealed record Summary : Paper
{
    /// <summary>Who made it.</summary>
    [Title("Người lập")]
    public string? PreparedBy { get; init; }

    /// <summary>The level of the branch in it.</summary>
    [Title("Mức xếp loại chi bộ")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }
}
