namespace Reports.Templates.Facts;

/// <summary>A prize that has a name of its own.</summary>
sealed record NamedPrize
{
    /// <summary>In the author's words: «giải nhất toàn đoàn».</summary>
    [Title("Tên giải")]
    public required string Name { get; init; }

    /// <summary>How many.</summary>
    [Title("Số giải")]
    [Between(0, 10000)]
    public int? Count { get; init; }
}
