namespace Reports.Templates.Facts;

/// <summary>Pupils at the start of the year and now.</summary>
sealed record Retention : ITable
{
    /// <summary>Pupils at the start.</summary>
    [Title("Đầu năm")]
    [Between(0, 100000)]
    public int? Start { get; init; }

    /// <summary>Pupils now.</summary>
    [Title("Hiện nay")]
    public Count? Now { get; init; }

    /// <summary>Pupils who came from other schools.</summary>
    [Title("Chuyển đến")]
    [Between(0, 100000)]
    public int? TransferredIn { get; init; }

    /// <summary>Pupils who went to other schools.</summary>
    [Title("Chuyển đi")]
    [Between(0, 100000)]
    public int? TransferredOut { get; init; }

    /// <summary>Pupils who left school.</summary>
    [Title("Bỏ học")]
    [Between(0, 100000)]
    public int? Dropout { get; init; }

    public bool IsStated() => ITable.Any(Start, Now?.Value);
}
