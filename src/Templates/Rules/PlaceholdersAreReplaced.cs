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

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from text in year.Places.Texts([])
        where text.Text is ['«', .., '»'] && text.Text.IndexOf('»', StringComparison.Ordinal) == text.Text.Length - 1
        select Breach(
            year, text.Path, text.Text, "–",
            new($"Chưa điền: {text.Text}.", $"Not yet filled in: {text.Text}."),
            new("Thay bằng dữ kiện của chi bộ, hoặc xóa khóa này.", "Write the fact, or delete the key."));
}
