namespace Reports.Templates.Facts;

/// <summary>Children weighed and measured.</summary>
sealed record Nutrition : ITable
{
    /// <summary>Children weighed and measured.</summary>
    [Title("Tổng số trẻ được cân, đo")]
    [Between(0, 100000)]
    public int? Total { get; init; }

    /// <summary>Children of normal weight.</summary>
    [Title("Cân nặng bình thường")]
    public Count? NormalWeight { get; init; }

    /// <summary>Underweight children.</summary>
    [Title("Suy dinh dưỡng thể nhẹ cân")]
    public Count? Underweight { get; init; }

    /// <summary>Overweight or obese children.</summary>
    [Title("Thừa cân, béo phì")]
    public Count? Overweight { get; init; }

    /// <summary>Children of normal height.</summary>
    [Title("Chiều cao bình thường")]
    public Count? NormalHeight { get; init; }

    /// <summary>Stunted children.</summary>
    [Title("Suy dinh dưỡng thể thấp còi")]
    public Count? Stunted { get; init; }

    public bool IsStated() => ITable.Any(Total, NormalWeight?.Value, Underweight?.Value, Overweight?.Value, NormalHeight?.Value, Stunted?.Value);
}
