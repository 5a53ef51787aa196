namespace Reports.Templates.Facts;

/// <summary>A finding that the author has seen and accepts.</summary>
sealed record Acknowledgement
{
    /// <summary>Its code.</summary>
    [Title("Mã phát hiện")]
    public required string Code { get; init; }

    /// <summary>The path it is accepted at; null for everywhere.</summary>
    [Title("Đường dẫn", "Ví dụ: $.pupils.study[0]. Bỏ trống: mọi nơi.")]
    public string? Path { get; init; }

    /// <summary>Why.</summary>
    [Title("Lý do")]
    public required string Reason { get; init; }
}
