using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Rules.LevelRules;

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
        var right = Nearest.To(box.Label, known);
        // A box is an entry of its own; a word alone is the whole value.
        var path = choice.Mark!.IsWord ? choice.Path : $"{choice.Path}.{box.Label}";
        return Breach(
            year, path, box.Label, right ?? string.Join(" | ", known),
            new($"Ở {choice.Label.Vietnamese} không có mức «{box.Label}».", $"There is no level «{box.Label}» at {choice.Label.English}."),
            right is null ? new($"Chọn một: {string.Join(", ", known)}.", $"Choose one: {string.Join(", ", known)}.") : new($"Sửa thành «{right}».", $"Write «{right}»."));
    }
}
