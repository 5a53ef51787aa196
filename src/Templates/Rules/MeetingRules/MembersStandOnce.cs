using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class MembersStandOnce() : Rule("YEAR517", new(
    new("Mỗi đảng viên có một dòng trong danh sách; mã đảng viên không trùng.", "Every member stands once in the list; ids differ."),
    new("Người ghi hai lần được đếm hai lần.", "Who stands twice is counted twice."),
    new("Hai dòng cùng họ tên và ngày sinh.", "Two rows of the same name and date of birth."),
    "Đối chiếu danh sách."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
    [
        .. Twice(year, "name", member => member.Facts.Name.Length == 0 ? null : $"{member.Facts.Name}|{member.Facts.Born}"),
        .. Twice(year, "id", member => member.Facts.Id),
    ];

    IEnumerable<Finding> Twice(CheckedYear year, string key, Func<CheckedMember, string?> identity) =>
        from same in year.Members.Where(member => identity(member) is not null).GroupBy(identity)
        from again in same.Skip(1)
        select Breach(
            year, $"{again.Path}.{key}", key == "id" ? again.Facts.Id! : again.Facts.Name, "–",
            new($"{again.Label} đã có ở «{FactNames.Trail(same.First().Path).Vietnamese}».", $"{again.Facts.Name} already stands at «{FactNames.Trail(same.First().Path).English}»."),
            new("Xóa dòng thừa, hoặc ghi ngày sinh để phân biệt người trùng tên.", "Delete the row, or give dates of birth to tell apart people of one name."));
}
