namespace Reports.Templates.Facts;

/// <summary>The submission to the superior.</summary>
sealed record Proposal : Paper
{
    [Title("Căn cứ")] public Prose? Grounds { get; init; }
    [Title("Hồ sơ kèm theo")] public IReadOnlyList<string>? Attachments { get; init; }
    [Title("Mức đề nghị"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
}

/// <summary>The decision of the superior.</summary>
sealed record Decision : Paper
{
    [Title("Cơ quan ban hành")] public string? Issuer { get; init; }
    [Title("Người ký")] public string? Signer { get; init; }
    [Title("Người lập bảng tổng hợp", "Ký ở bảng tổng hợp các chi bộ.", "Who signs the combined table of the branches.")] public string? PreparedBy { get; init; }
    [Title("Mức xếp loại chi bộ"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
}

/// <summary>The list and the summary of results.</summary>
sealed record Summary : Paper
{
    [Title("Người lập")] public string? PreparedBy { get; init; }
    [Title("Mức xếp loại chi bộ"), Words(Vocabulary.Level)] public Mark? Level { get; init; }
}

/// <summary>What the school is recognised as.</summary>
sealed record Recognition
{
    [Title("Kiểm định chất lượng giáo dục, mức"), Between(1, 4)] public int? AccreditationLevel { get; init; }
    [Title("Trường chuẩn quốc gia, mức độ"), Between(1, 2)] public int? NationalStandardLevel { get; init; }
    [Title("Danh hiệu khác")] public IReadOnlyList<string>? Titles { get; init; }
}
