namespace Reports.Templates.Facts;

/// <summary>Ratings as public employees, by final level.</summary>
sealed record CivilServantRatings : ITable
{
    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>The day of the ratings.</summary>
    [Title("Ngày xếp loại")]
    public DateOnly? Date { get; init; }

    /// <summary>People rated.</summary>
    [Title("Tổng số")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>People of each level.</summary>
    [Title("Số lượng từng mức")]
    [Words(Vocabulary.LevelCode)]
    public IReadOnlyDictionary<string, Count>? Levels { get; init; }

    /// <summary>The principal's level.</summary>
    [Title("Hiệu trưởng")]
    [Words(Vocabulary.Level)]
    public Mark? Principal { get; init; }

    /// <summary>The vice principals' level.</summary>
    [Title("Phó hiệu trưởng")]
    [Words(Vocabulary.Level)]
    public Mark? VicePrincipals { get; init; }

    /// <summary>True when some number of people is stated, not only the heads' levels.</summary>
    public bool CountsAnyone() => ITable.Any(Total) || ITable.Any(Levels);

    public bool IsStated() => CountsAnyone() || Principal?.Word is not null || VicePrincipals?.Word is not null;
}
