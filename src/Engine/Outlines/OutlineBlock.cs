namespace Reports.Engine.Outlines;

/// <summary>One line of an outline and the lines that belong under it.</summary>
/// <param name="Kind"><c>paragraph</c>, <c>table</c>, <c>row</c>, <c>section</c>, <c>box</c>, <c>note</c> …</param>
/// <param name="Facts">What is said about it, in a fixed order: style first, then how it differs from that style.</param>
/// <param name="Text">Its text with marks; the cells of a row between bars.</param>
/// <param name="Blocks">The rows of a table, the paragraphs of a text box, the tables inside a row.</param>
sealed record OutlineBlock(
    string Kind,
    IReadOnlyList<string> Facts,
    string Text,
    OutlinePlace Place,
    IReadOnlyList<OutlineBlock> Blocks)
{
    /// <summary>The block's own line, without those under it.</summary>
    public string Line
    {
        get
        {
            var kind = Kind == "paragraph" ? "¶" : Kind;
            var facts = Facts.Count == 0 ? "" : $" [{string.Join("; ", Facts)}]";
            return Text.Length == 0 ? kind + facts : $"{kind}{facts} {Text}";
        }
    }
}

/// <summary>Where a block of an outline stands, counted from one as in <see cref="WordLocation"/>.</summary>
/// <param name="Part">The part as the outline calls it.</param>
/// <param name="Table">The table of that part, in document order.</param>
/// <param name="Paragraph">The paragraph of the part, outside tables.</param>
/// <param name="Section">The section of the document, for its beginning in the body.</param>
/// <param name="Line">The line, for text that is no Word document.</param>
sealed record OutlinePlace(string Part, int? Table = null, int? Row = null, int? Paragraph = null, int? Section = null, int? Line = null)
{
    /// <summary>The place in words.</summary>
    public string In(Language language)
    {
        var english = language == Language.English;
        var place = new StringBuilder(PartIn(language));
        WordLocation.Append(place, english ? "section" : "phần", Section);
        WordLocation.Append(place, english ? "table" : "bảng", Table);
        WordLocation.Append(place, english ? "row" : "hàng", Row);
        WordLocation.Append(place, english ? "paragraph" : "đoạn", Paragraph);
        WordLocation.Append(place, english ? "line" : "dòng", Line);
        return place.ToString();
    }

    /// <summary>The part's name; outlines themselves always say it in English.</summary>
    public string PartIn(Language language) => language == Language.English ? Part : OutlinePartNames.InVietnamese(Part);

    /// <summary>The place in English words.</summary>
    public override string ToString() => In(Language.English);
}

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
