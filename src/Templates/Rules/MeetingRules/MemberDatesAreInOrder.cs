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
        (string Key, DateOnly? Date, DateOnly? Earliest, string What)[] steps =
        [
            ("admitted", facts.Admitted, facts.Born?.AddYears(18), "đủ 18 tuổi"),
            ("official", facts.Official, facts.Admitted, "ngày vào Đảng"),
        ];
        foreach (var step in steps.Where(step => step.Date < step.Earliest))
            yield return Wrong(year, member, step.Key, step.Date!.Value, $"≥ {step.Earliest:dd/MM/yyyy}", $"trước {step.What} ({step.Earliest:dd/MM/yyyy})", $"before {step.Earliest:dd/MM/yyyy}");
        foreach (var (key, date) in new[] { ("born", facts.Born), ("admitted", facts.Admitted), ("official", facts.Official) }.Where(entry => entry.Item2 > day))
            yield return Wrong(year, member, key, date!.Value, $"≤ {day:dd/MM/yyyy}", $"sau ngày hội nghị ({day:dd/MM/yyyy})", $"after the meeting ({day:dd/MM/yyyy})");
    }

    Finding Wrong(CheckedYear year, CheckedMember member, string key, DateOnly date, string expected, string vietnamese, string english) => Breach(
        year, $"{member.Path}.{key}", $"{date:dd/MM/yyyy}", expected,
        new($"{member.Label}: {date:dd/MM/yyyy} là {vietnamese}.", $"{member.Facts.Name}: {date:dd/MM/yyyy} is {english}."),
        new("Sửa ngày cho đúng lý lịch đảng viên.", "Correct the date by the member's records."));
}
