namespace Reports.Templates.Facts;

/// <summary>The decision of the superior.</summary>
sealed record Decision : Paper
{
    /// <summary>Who decided.</summary>
    [Title("Cơ quan ban hành")]
    public string? Issuer { get; init; }

    /// <summary>Who signed.</summary>
    [Title("Người ký")]
    public string? Signer { get; init; }

    /// <summary>The level of the branch decided.</summary>
    [Title("Mức xếp loại chi bộ")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }
}
