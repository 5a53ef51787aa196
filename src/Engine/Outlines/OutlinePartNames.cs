namespace Reports.Engine.Outlines;

/// <summary>The Vietnamese names of an outline's parts.</summary>
static class OutlinePartNames
{
    // Longer names stand before those they begin with.
    static readonly (string English, string Vietnamese)[] Names =
    [
        ("header of section", "đầu trang, phần"),
        ("footer of section", "cuối trang, phần"),
        (" on the first page", ", trang đầu"),
        (" on even pages", ", trang chẵn"),
        ("body", "thân văn bản"),
        ("footnotes", "chú thích cuối trang"),
        ("endnotes", "chú thích cuối văn bản"),
        ("comments", "nhận xét"),
        ("styles", "kiểu"),
        ("settings", "thiết đặt"),
        ("properties", "thuộc tính"),
        ("text", "văn bản"),
    ];

    internal static string InVietnamese(string part) =>
        Names.Aggregate(part, (name, word) => name.Replace(word.English, word.Vietnamese, StringComparison.Ordinal));
}
