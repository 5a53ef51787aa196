namespace Reports.Templates.Facts;

/// <summary>A competition: its level, its prizes, the stated total.</summary>
sealed record Competition
{
    /// <summary>The competition.</summary>
    [Title("Tên cuộc thi", "Bỏ trống khi chỉ biết số giải của một cấp.")]
    public string? Name { get; init; }

    /// <summary>Its level.</summary>
    [Title("Cấp")]
    public required AdministrativeLevel Level { get; init; }

    /// <summary>The school year.</summary>
    [Title("Năm học")]
    [Pattern(@"^\d{4}-\d{4}$", "2022-2023")]
    public string? SchoolYear { get; init; }

    /// <summary>Prizes in all as stated.</summary>
    [Title("Tổng số giải")]
    [Between(0, 10000)]
    public int? Total { get; init; }

    /// <summary>Prizes by kind.</summary>
    [Title("Số giải từng loại")]
    public Prizes? Prizes { get; init; }

    /// <summary>Prizes that have names of their own: of the whole team, of an instrument, of a dance.</summary>
    [Title("Giải khác", "Giải có tên riêng: giải toàn đoàn, giải tiết mục múa, giải nhạc cụ …")]
    public IReadOnlyList<NamedPrize>? OtherPrizes { get; init; }

    /// <summary>The place of the whole team.</summary>
    [Title("Xếp hạng toàn đoàn")]
    [Between(1, 1000)]
    public int? Rank { get; init; }

    /// <summary>Anything else to say.</summary>
    [Title("Ghi chú")]
    public string? Note { get; init; }
}
