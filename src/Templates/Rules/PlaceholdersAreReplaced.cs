namespace Reports.Templates.Rules;

/// <summary>Nothing of the skeleton is left to fill in.</summary>
sealed class PlaceholdersAreReplaced : Rule
{
    public override string Code => "YEAR111";

    public override RuleText Text => new(
        new("Mọi chỗ «…» của tệp mẫu đã được thay bằng dữ kiện.", "Every «…» of the skeleton has been replaced."),
        new("Chỗ chưa thay sẽ in nguyên ra văn bản.", "What is left would be printed as it stands."),
        new("\"secretary\": \"«họ tên bí thư»\".", "\"secretary\": \"«họ tên bí thư»\"."),
        "Tệp mẫu do reports new tạo.");

    /// <summary>True for a text that is one «…» of the skeleton and nothing else.</summary>
    public static bool IsOne(string text) => text is ['«', .., '»'] && text.IndexOf('»', StringComparison.Ordinal) == text.Length - 1;

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from text in year.Places.Texts([])
        where IsOne(text.Text)
        select Breach(
            year, text.Path, text.Text, "–",
            new($"Chưa điền: {text.Text}.", $"Not yet filled in: {text.Text}."),
            new("Thay bằng dữ kiện của chi bộ, hoặc xóa khóa này.", "Write the fact, or delete the key."));
}
