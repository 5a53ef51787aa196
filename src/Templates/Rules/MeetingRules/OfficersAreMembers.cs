using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Json;

namespace Reports.Templates.Rules.MeetingRules;

sealed class OfficersAreMembers() : Rule("YEAR518", [Severity.Warning], new(
    new("Bí thư, phó bí thư, chủ trì, thư ký, tổ kiểm phiếu và người vắng có tên trong danh sách đảng viên.", "Secretary, deputy, chair, clerk, tellers and absentees stand in the members' list."),
    new("Họ tên gõ khác nhau giữa các văn bản làm hồ sơ không khớp.", "A name typed differently makes papers disagree."),
    new("Bí thư «Lò Thị Hải Yên», danh sách ghi «Lò Thị Hải Yến».", "Secretary «Lò Thị Hải Yên», the list says «Lò Thị Hải Yến»."),
    "Đối chiếu hồ sơ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Members.Count == 0 || year.Facts.MembersPartial == true)
            return [];

        var names = year.Members.Select(member => member.Facts.Name).ToList();
        return People(year.Facts).Where(person => person.Name is { Length: > 0 } name && !Node.IsPlace(name) && !names.Contains(person.Name)).Select(person => Unknown(year, person.Path, person.Name!, names));
    }

    static IEnumerable<(string Path, string? Name)> People(BranchYear facts) =>
    [
        ("$.branch.secretary", facts.Branch.Secretary),
        ("$.branch.deputy_secretary", facts.Branch.DeputySecretary),
        .. (facts.Branch.CommitteeMembers ?? []).Select((name, at) => ($"$.branch.committee_members[{at}]", (string?)name)),
        ("$.meeting.chair", facts.Meeting?.Chair),
        ("$.meeting.secretary", facts.Meeting?.Secretary),
        .. (facts.Meeting?.Absentees ?? []).Select((absentee, at) => ($"$.meeting.absentees[{at}].name", (string?)absentee.Name)),
        .. (facts.Votes?.Counters ?? []).Select((counter, at) => ($"$.votes.counters[{at}].name", (string?)counter.Name)),
    ];

    Finding Unknown(CheckedYear year, string path, string name, List<string> names)
    {
        var near = Nearest.To(name, names);
        return Breach(
            year, path, name, near ?? "members[].name",
            new($"«{name}» không có trong danh sách đảng viên.", $"«{name}» is not in the members' list."),
            near is null ? new("Thêm vào danh sách đảng viên, hoặc sửa họ tên.", "Add him to the list, or correct the name.") : new($"Sửa thành «{near}» nếu là cùng một người.", $"Write «{near}» if it is the same person."));
    }
}
