using Reports.Engine.Vietnamese;
using Reports.Templates.Json;

namespace Reports.Templates.Rules.MeetingRules;

sealed class NamesHaveCapitals() : Rule("YEAR531", [Severity.Warning], new(
    new("Họ và tên đảng viên viết hoa chữ cái đầu mỗi tiếng, các chữ sau viết thường.", "Every word of a member's name begins with a capital and goes on in small letters."),
    new("Họ tên được in như đã gõ vào mọi văn bản.", "A name is printed on every paper as it was typed."),
    new("«phan thị Thu Hà», «TRẦN Minh Hòa».", "«phan thị Thu Hà», «TRẦN Minh Hòa»."),
    "Nghị định 30/2020/NĐ-CP, phụ lục II, mục II.1: tên người Việt Nam viết hoa chữ cái đầu các âm tiết."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        let name = member.Facts.Name
        where !Node.IsPlace(name) && name.Split(' ').Any(IsWrong)
        let right = string.Join(' ', name.Split(' ').Select(word => IsWrong(word) ? Spelling.TitleCase(word) : word))
        select Breach(
            year, $"{member.Path}.name", name, right,
            new($"Họ và tên «{name}» viết hoa chưa đúng.", $"The name «{name}» has its capitals wrong."),
            new($"Sửa thành «{right}».", $"Write «{right}»."));

    // Names of other peoples have capitals within a word: «H'Hen», «A Lăng». An abbreviation, «TS.», is no part of a name.
    static bool IsWrong(string word) => word is [.., not '.'] && (char.IsLower(word[0]) || (word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower)));
}
