namespace Reports.Templates.Facts;

/// <summary>Why members are rated «không hoàn thành nhiệm vụ».</summary>
sealed record NotFulfilledReasons
{
    /// <summary>a. Under discipline within the year.</summary>
    [Title("a. Đang chấp hành kỷ luật trong 01 năm")]
    [Between(0, 10000)]
    public int? A { get; init; }

    /// <summary>b. Did not fulfil what the branch assigned.</summary>
    [Title("b. Không hoàn thành nhiệm vụ chi bộ giao")]
    [Between(0, 10000)]
    public int? B { get; init; }

    /// <summary>c. Rated at the lowest level as a public employee.</summary>
    [Title("c. Xếp loại cán bộ, công chức, viên chức ở mức không hoàn thành")]
    [Between(0, 10000)]
    public int? C { get; init; }

    /// <summary>d. Broke what members must not do.</summary>
    [Title("d. Vi phạm những điều đảng viên không được làm")]
    [Between(0, 10000)]
    public int? D { get; init; }

    /// <summary>đ. Refused an assignment or caused disunity.</summary>
    [Title("đ. Không chấp hành phân công hoặc gây mất đoàn kết")]
    [Between(0, 10000)]
    public int? E { get; init; }
}
