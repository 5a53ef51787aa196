namespace Reports.Templates.Rules.LevelRules;

sealed class RatingsAreMarkedOnce() : Rule("YEAR402", new(
    new("Mỗi mục chỉ đánh dấu một ô.", "A part has one marked box, not more."),
    new("Hai ô được đánh dấu thì không biết tự đánh giá mức nào.", "Two marked boxes do not say which rating is meant."),
    new("Đánh dấu cả Xuất sắc và Tốt.", "Both Xuất sắc and Tốt are marked."),
    "Mẫu 01, 02 (Hướng dẫn 21-HD/BTCTW, 25-HD/BTCTW)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from choice in year.Choices
        let marked = (choice.Mark?.Boxes ?? []).Where(box => box.Marked).Select(box => box.Label).ToList()
        where marked.Count > 1
        select Breach(
            year, choice.Path, $"{marked.Count}", "1",
            new($"Đánh dấu {marked.Count} ô ở {choice.Label.Vietnamese}: {string.Join(", ", marked)}.", $"{marked.Count} boxes are marked at {choice.Label.English}: {string.Join(", ", marked)}."),
            new("Giữ lại một ô.", "Keep one."));
}
