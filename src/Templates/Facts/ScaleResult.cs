namespace Reports.Templates.Facts;

/// <summary>Pupils counted by the levels of one scale.</summary>
sealed record ScaleResult : ITable
{
    /// <summary>What was rated, where the scale serves several things: a subject, a quality, a field.</summary>
    [Title("Nội dung đánh giá", "Môn học, phẩm chất, năng lực hoặc lĩnh vực.")]
    public string? Name { get; init; }

    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>The scale, as templates/scales names it.</summary>
    [Title("Thang đánh giá")]
    [Words(Vocabulary.Scale)]
    public required string Scale { get; init; }

    /// <summary>The grades rated by this scale; null for all.</summary>
    [Title("Các khối", "Bỏ trống khi bảng gồm tất cả các khối.")]
    public IReadOnlyList<string>? Grades { get; init; }

    /// <summary>Pupils rated.</summary>
    [Title("Tổng số")]
    [Between(0, 100000)]
    public int? Total { get; init; }

    /// <summary>Pupils of each level.</summary>
    [Title("Số lượng từng mức")]
    [Words(Vocabulary.ScaleLevel)]
    public IReadOnlyDictionary<string, Count>? Levels { get; init; }

    /// <summary>Pupils who moved up or finished.</summary>
    [Title("Chuyển lớp, tốt nghiệp")]
    public Count? Promoted { get; init; }

    public bool IsStated() => ITable.Any(Total) || ITable.Any(Levels);
}
