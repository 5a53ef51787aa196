namespace Reports.Templates.Facts;

/// <summary>Ballots issued and collected, and votes by level.</summary>
sealed record Ballot
{
    /// <summary>Ballots issued.</summary>
    [Title("Phát ra")]
    [Between(0, 10000)]
    public int? Issued { get; init; }

    /// <summary>Ballots collected.</summary>
    [Title("Thu về")]
    [Between(0, 10000)]
    public int? Collected { get; init; }

    /// <summary>Valid ballots.</summary>
    [Title("Hợp lệ")]
    [Between(0, 10000)]
    public int? Valid { get; init; }

    /// <summary>Invalid ballots.</summary>
    [Title("Không hợp lệ")]
    [Between(0, 10000)]
    public int? Invalid { get; init; }

    /// <summary>Votes of each level.</summary>
    [Title("Số phiếu từng mức")]
    [Words(Vocabulary.LevelCode)]
    public IReadOnlyDictionary<string, Count>? Levels { get; init; }
}
