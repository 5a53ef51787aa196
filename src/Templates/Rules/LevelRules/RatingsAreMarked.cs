using Reports.Templates.Json;

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

sealed class RatingWordsAreOfTheForm() : Rule("YEAR403", new(
    new("Tên các mức ghi đúng như biểu mẫu.", "The levels are called as the form calls them."),
    new("Mức ghi sai tên không phải là mức nào cả.", "A level by a wrong name is no level."),
    new("«Không hoàn thành tốt nhiệm vụ»; đúng là «Không hoàn thành nhiệm vụ».", "«Không hoàn thành tốt nhiệm vụ» instead of «Không hoàn thành nhiệm vụ»."),
    "Quy định 132-QĐ/TW, 124-QĐ/TW, 366-QĐ/TW: bốn mức xếp loại; Mẫu 01, 02."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from choice in year.Choices
        from box in choice.Mark?.Boxes ?? []
        where choice.Words.All(word => word.Name != box.Label)
        select Wrong(year, choice, box);

    Finding Wrong(CheckedYear year, Choice choice, MarkedBox box)
    {
        var known = choice.Words.Select(word => word.Name).ToList();
        var right = choice.Words.FirstOrDefault(word => word.Names().Contains(box.Label, StringComparer.OrdinalIgnoreCase))?.Name
            ?? known.FirstOrDefault(name => IsMisspelt(box.Label, name))
            // Of four boxes the wrong one is the level that no other box has.
            ?? (known.Except(choice.Mark!.Boxes.Select(other => other.Label)).ToList() is [var left] ? left : null);
        // A box is an entry of its own; a word alone is the whole value.
        var path = choice.Mark!.IsWord ? choice.Path : $"{choice.Path}.{box.Label}";
        return Breach(
            year, path, box.Label, right ?? string.Join(" | ", known),
            new($"Ở {choice.Label.Vietnamese} không có mức «{box.Label}».", $"There is no level «{box.Label}» at {choice.Label.English}."),
            right is null ? new($"Chọn một: {string.Join(", ", known)}.", $"Choose one: {string.Join(", ", known)}.") : new($"Sửa thành «{right}».", $"Write «{right}»."));
    }

    // The levels differ by a word: «Hoàn thành XS nhiệm vụ» is near to all of them, and meant is the one that is not.
    static bool IsMisspelt(string written, string name)
    {
        var (words, others) = (written.Split(' ', StringSplitOptions.RemoveEmptyEntries), name.Split(' '));
        return words.Length == others.Length && words.Zip(others).All(pair => Nearest.To(pair.First, [pair.Second]) is not null);
    }
}
