using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Rules.HeadRules;

sealed class PlaceholdersAreReplaced() : Rule("YEAR111", [Severity.Error, Severity.Warning], new(
    new("Mọi chỗ «…» của tệp mẫu đã được thay bằng dữ kiện.", "Every «…» of the skeleton has been replaced."),
    new("Chỗ chưa thay coi như chưa có (cảnh báo); nơi bắt buộc phải có thì in nguyên ra văn bản (lỗi).", "What is left counts as not there, a warning; where something must stand it would be printed, an error."),
    new("\"secretary\": \"«họ tên bí thư»\".", "\"secretary\": \"«họ tên bí thư»\"."),
    "Tệp mẫu do reports new tạo."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from text in year.Places.Texts([])
        where Node.IsPlace(text.Text)
        select Breach(
            text, text.Text, "–",
            new($"Chưa điền: {text.Text}.", $"Not yet filled in: {text.Text}."),
            new("Thay bằng dữ kiện của chi bộ, hoặc xóa mục này.", "Write the fact, or delete the key."),
            year.Places.Unfilled.Contains(text.Path) ? Severity.Warning : Severity.Error);
}
