namespace Reports.Templates.Facts;

/// <summary>The branch's own scoring table.</summary>
sealed record Scoring : Paper
{
    /// <summary>The criteria.</summary>
    [Title("Tiêu chí")]
    public IReadOnlyList<Criterion>? Criteria { get; init; }

    /// <summary>The stated totals.</summary>
    [Title("Tổng điểm")]
    public ScoreTotal? Total { get; init; }

    /// <summary>The level that follows.</summary>
    [Title("Mức tự xếp loại")]
    [Words(Vocabulary.Level)]
    public Mark? Level { get; init; }

    /// <summary>The level after appraisal.</summary>
    [Title("Mức thẩm định")]
    [Words(Vocabulary.Level)]
    public Mark? AppraisedLevel { get; init; }
}
