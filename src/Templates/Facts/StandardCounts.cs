namespace Reports.Templates.Facts;

/// <summary>Teachers counted by the levels of their standard.</summary>
sealed record StandardCounts : ITable
{
    /// <summary>Teachers rated.</summary>
    [Title("Tổng số")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>Teachers of each level.</summary>
    [Title("Số lượng từng mức")]
    [Words(Vocabulary.StandardLevel)]
    public IReadOnlyDictionary<string, Count>? Levels { get; init; }

    public bool IsStated() => ITable.Any(Total) || ITable.Any(Levels);
}
