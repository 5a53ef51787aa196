namespace Reports.Templates.Facts;

/// <summary>One part of a review: what was written, and how it was rated.</summary>
sealed record Section
{
    /// <summary>The rating the author gives, where the part is rated.</summary>
    [Title("Tự đánh giá", "Một trong bốn cấp độ; hoặc bốn ô như trên giấy.")]
    [Words(Vocabulary.Rating)]
    public Mark? Rating { get; init; }

    /// <summary>What was written; null is «not yet», an empty list is «nothing to say».</summary>
    [Title("Nội dung", "Mỗi phần tử một đoạn; bắt đầu bằng «- » hoặc «+ » là gạch đầu dòng.")]
    public Prose? Prose { get; init; }
}
