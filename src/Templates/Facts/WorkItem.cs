namespace Reports.Templates.Facts;

/// <summary>Work with an owner and a deadline.</summary>
sealed record WorkItem
{
    /// <summary>What is done.</summary>
    [Title("Nội dung")]
    public required string Content { get; init; }

    /// <summary>Who does it.</summary>
    [Title("Người chủ trì")]
    public string? Owner { get; init; }

    /// <summary>Who helps.</summary>
    [Title("Phối hợp")]
    public string? Cooperation { get; init; }

    /// <summary>When it begins.</summary>
    [Title("Bắt đầu")]
    public DateOnly? Start { get; init; }

    /// <summary>When it is done.</summary>
    [Title("Thời hạn")]
    public DateOnly? Deadline { get; init; }

    /// <summary>Result or target.</summary>
    [Title("Kết quả, chỉ tiêu")]
    public string? Result { get; init; }
}
