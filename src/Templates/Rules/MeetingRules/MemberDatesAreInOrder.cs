using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class MemberDatesAreInOrder() : Rule("YEAR516", new(
    new("Ngày sinh, đủ 18 tuổi, ngày vào Đảng, ngày chính thức theo đúng thứ tự, không sau ngày hội nghị.", "A member was born, came of age, was admitted and became official in this order, not after the meeting."),
    new("Ngày gõ nhầm làm sai diện chính thức, dự bị và quyền biểu quyết.", "A mistyped date changes who is official and may vote."),
    new("Ngày vào Đảng 03/02/2015, ngày chính thức 03/02/2014.", "Admitted on 3 February 2015, official on 3 February 2014."),
    "Điều lệ Đảng: kết nạp người từ đủ 18 tuổi; thời gian dự bị 12 tháng."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) => year.Members.SelectMany(member => Check(year, member));

    IEnumerable<Finding> Check(CheckedYear year, CheckedMember member)
    {
        var facts = member.Facts;
        var day = Figures.Standing.Day(year.Facts);
        Step[] steps =
        [
            new("admitted", facts.Admitted, facts.Born is { } born ? Figures.Standing.After(born, 18 * 12) : null, "đủ 18 tuổi"),
            new("official", facts.Official, facts.Admitted, "ngày vào Đảng"),
        ];
        foreach (var step in steps.Where(step => step.Date < step.Earliest))
            yield return Wrong(year, member, step.Key, step.Date!.Value, $"≥ {step.Earliest:dd/MM/yyyy}", $"trước {step.What} ({step.Earliest:dd/MM/yyyy})", $"before {step.Earliest:dd/MM/yyyy}");
        foreach (var step in steps.Prepend(new("born", facts.Born, null, "")).Where(step => step.Date > day))
            yield return Wrong(year, member, step.Key, step.Date!.Value, $"≤ {day:dd/MM/yyyy}", $"sau ngày hội nghị ({day:dd/MM/yyyy})", $"after the meeting ({day:dd/MM/yyyy})");
    }

    Finding Wrong(CheckedYear year, CheckedMember member, string key, DateOnly date, string expected, string vietnamese, string english) => Breach(
        year, $"{member.Path}.{key}", $"{date:dd/MM/yyyy}", expected,
        new($"{member.Label}: {date:dd/MM/yyyy} là {vietnamese}.", $"{member.Facts.Name}: {date:dd/MM/yyyy} is {english}."),
        new("Sửa ngày cho đúng lý lịch đảng viên.", "Correct the date by the member's records."));

    sealed record Step(string Key, DateOnly? Date, DateOnly? Earliest, string What);
}

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
            // Who stands twice is wrong on every paper that counts; a second id only where it names a file.
            year, key == "id" ? $"{again.Path}.id" : again.Path, key == "id" ? again.Facts.Id! : again.Facts.Name, "–",
            new($"{again.Label} đã có ở «{FactNames.Trail(same.First().Path).Vietnamese}».", $"{again.Facts.Name} already stands at «{FactNames.Trail(same.First().Path).English}»."),
            new("Xóa dòng thừa, hoặc ghi ngày sinh để phân biệt người trùng tên.", "Delete the row, or give dates of birth to tell apart people of one name."));
}

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
        return People(year.Facts).Where(person => person.Fact is { Length: > 0 } name && !Node.IsPlace(name) && !names.Contains(name)).Select(person => Unknown(year, person.Path, person.Fact!, names));
    }

    static IEnumerable<Placed<string?>> People(BranchYear facts) =>
    [
        new("$.branch.secretary", facts.Branch.Secretary),
        new("$.branch.deputy_secretary", facts.Branch.DeputySecretary),
        .. Placed.In<string?>("$.branch.committee_members", facts.Branch.CommitteeMembers),
        new("$.meeting.chair", facts.Meeting?.Chair),
        new("$.meeting.secretary", facts.Meeting?.Secretary),
        .. Placed.In("$.meeting.absentees", facts.Meeting?.Absentees).Select(absentee => new Placed<string?>($"{absentee.Path}.name", absentee.Fact.Name)),
        .. Placed.In("$.votes.counters", facts.Votes?.Counters).Select(counter => new Placed<string?>($"{counter.Path}.name", counter.Fact.Name)),
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

sealed class AdmittedAreInTheList() : Rule("YEAR519", new(
    new("Số kết nạp, chuyển chính thức trong năm bằng số đảng viên có ngày vào Đảng, ngày chính thức trong năm.", "The people admitted or made official in the year are the members with such dates."),
    new("Cùng một việc ghi ở hai chỗ phải khớp.", "One event stated in two places must agree."),
    new("Ghi kết nạp 03, danh sách có 2 đảng viên vào Đảng trong năm.", "3 stated as admitted, 2 members admitted in the year."),
    "Đối chiếu hồ sơ."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) => year.Members.Count == 0 || year.Facts.MembersPartial == true
        ? []
        :
        [
            .. Compare(year, "admitted", new("kết nạp", "admitted"), year.Facts.PartyWork?.Admitted, member => member.Admitted),
            .. Compare(year, "made_official", new("chuyển chính thức", "made official"), year.Facts.PartyWork?.MadeOfficial, member => member.Official),
        ];

    IEnumerable<Finding> Compare(CheckedYear year, string key, Sentence what, NamedCount? stated, Func<Member, DateOnly?> date)
    {
        var names = year.Members.Where(member => date(member.Facts)?.Year == year.Facts.Year).Select(member => member.Facts.Name).ToList();
        if (stated?.Count is { } count && count != names.Count)
            yield return Breach(
                year, $"$.party_work.{key}.count", $"{count}", $"{names.Count}",
                new($"Ghi {what.Vietnamese} {count}, danh sách đảng viên có {names.Count}{NameList.After(names)}.", $"{count} stated as {what.English}, {names.Count} in the members' list{NameList.After(names)}."),
                new($"Sửa số, hoặc sửa ngày trong danh sách; người đã chuyển đi thì {Advice.Acknowledge.Vietnamese} với lý do.", $"Correct the number or the dates; where somebody moved away, {Advice.Acknowledge.English} with the reason."));
    }
}
