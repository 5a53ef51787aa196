using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules.MeetingRules;

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
                new($"Ghi {what.Vietnamese} {count}, danh sách đảng viên có {names.Count}{Listing.After(names)}.", $"{count} stated as {what.English}, {names.Count} in the members' list{Listing.After(names)}."),
                new($"Sửa số, hoặc sửa ngày trong danh sách; người đã chuyển đi thì {Advice.Acknowledge.Vietnamese} với lý do.", $"Correct the number or the dates; where somebody moved away, {Advice.Acknowledge.English} with the reason."));
    }
}
