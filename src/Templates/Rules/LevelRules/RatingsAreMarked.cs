namespace Reports.Templates.Rules.LevelRules;

sealed class RatingsAreMarked() : Rule("YEAR401", new(
    new("Mỗi mục phải tự đánh giá và mục đề nghị xếp loại có một ô được đánh dấu.", "Every rated part, and the level proposed, has a marked box."),
    new("Bản kiểm điểm không có ô nào được đánh dấu là chưa tự đánh giá.", "A review without a marked box has not rated itself."),
    new("Bốn ô Xuất sắc, Tốt, Trung bình, Kém đều trống.", "All four boxes Xuất sắc, Tốt, Trung bình, Kém are empty."),
    "Mẫu 01, 02 (Hướng dẫn 21-HD/BTCTW, 25-HD/BTCTW): «Tự đánh giá về cấp độ thực hiện»."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from choice in year.Choices
        where choice.IsAsked && choice.Mark?.Boxes.Any(box => box.Marked) != true
        select Breach(
            year, choice.Path, "0", "1",
            new($"Chưa đánh dấu ô nào ở {choice.Label.Vietnamese}.", $"No box is marked at {choice.Label.English}."),
            new($"Chọn một: {Words(choice)}.", $"Choose one: {Words(choice)}."));

    static string Words(Choice choice) => string.Join(", ", choice.Words.Select(word => word.Name));
}
