using Reports.Templates.Reading;

namespace Reports.Templates.Rules.StaffRules;

sealed class TeachersAreTheSameEverywhere() : Rule("YEAR305", new(
    new("Tổng số giáo viên ở bảng thi giáo viên giỏi và chuẩn nghề nghiệp bằng số giáo viên của trường.", "Every table of teachers counts the teachers of the school."),
    new("Cùng một số ở nhiều chỗ phải bằng nhau.", "The same number in several places must agree."),
    new("Trường có 34 giáo viên, bảng chuẩn nghề nghiệp ghi 33.", "The school has 34 teachers, the table of standards says 33."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var staff = year.Facts.Staff;
        Figures.Input[] totals =
        [
            new("$.staff.teachers", staff?.Teachers),
            new("$.staff.teacher_competitions.total", staff?.TeacherCompetitions?.Total),
            new("$.staff.professional_standards.teachers.total", staff?.ProfessionalStandards?.Teachers?.Total),
        ];
        var stated = totals.Where(total => total.Value is not null).ToList();
        return stated.Skip(1).Where(total => total.Value != stated[0].Value).Select(total => Breach(
            year, total.Path, $"{total.Value}", $"{stated[0].Value}",
            new($"Ở đây ghi {total.Value} giáo viên, ở «{FactNames.Trail(stated[0].Path).Vietnamese}» ghi {stated[0].Value}.", $"{total.Value} teachers here, {stated[0].Value} at «{FactNames.Trail(stated[0].Path).English}»."),
            new($"Sửa cho hai số bằng nhau; nếu có người chưa được đánh giá, {Advice.Acknowledge.Vietnamese} với lý do.", $"Make them agree; where somebody was not rated, {Advice.Acknowledge.English} with the reason.")));
    }
}

sealed class NamesAreAsManyAsCounted() : Rule("YEAR311", new(
    new("Số người ghi bằng số họ tên liệt kê.", "There are as many names as people counted."),
    new("Báo cáo in cả số và danh sách cạnh nhau.", "The report prints the number and the names side by side."),
    new("Ghi kết nạp 03, liệt kê 2 họ tên.", "3 stated as admitted, 2 names listed."),
    "Đối chiếu số học (M8)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts;
        return
        [
            .. Named(year, "$.party_work.admitted", facts.PartyWork?.Admitted),
            .. Named(year, "$.party_work.introduced", facts.PartyWork?.Introduced),
            .. Named(year, "$.party_work.made_official", facts.PartyWork?.MadeOfficial),
            .. Placed.In("$.emulation.awards", facts.Emulation?.Awards).SelectMany(award => Compare(year, $"{award.Path}.count", award.Fact.Count, award.Fact.Names)),
            .. Compare(year, "$.emulation.titles.grassroots_fighter", facts.Emulation?.Titles?.GrassrootsFighter?.Value, facts.Emulation?.FighterNames),
        ];
    }

    IEnumerable<Finding> Named(CheckedYear year, string path, NamedCount? people) => Compare(year, path + ".count", people?.Count, people?.Names);

    IEnumerable<Finding> Compare(CheckedYear year, string path, int? count, IReadOnlyList<string>? names)
    {
        if (count is not { } stated || names is null || names.Count == stated)
            yield break;

        yield return Breach(
            year, path, $"{stated}", $"{names.Count}",
            new($"Ghi {stated} người nhưng liệt kê {names.Count} họ tên{NameList.After(names)}.", $"{stated} people stated, {names.Count} named{NameList.After(names)}."),
            new("Thêm hoặc bớt họ tên, hoặc sửa số.", "Add or remove names, or correct the number."));
    }
}

sealed class HeadsAreCounted() : Rule("YEAR316", new(
    new("Mức xếp loại nêu cho hiệu trưởng, phó hiệu trưởng có ít nhất một người trong bảng.", "The level named for the principal or vice principals has at least one person in the table."),
    new("Bảng gồm cả cán bộ quản lý.", "The table counts the managers too."),
    new("Hiệu trưởng Hoàn thành xuất sắc, bảng có 0 người ở mức đó.", "The principal hoàn thành xuất sắc, nobody counted at that level."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var ratings = year.Facts.Staff?.CivilServantRatings;
        return new[] { ("principal", ratings?.Principal?.Word), ("vice_principals", ratings?.VicePrincipals?.Word) }
            .Where(head => year.Code(head.Item2) is { } code && ratings!.Levels?.GetValueOrDefault(code)?.Value == 0)
            .Select(head => Breach(
                year, $"$.staff.civil_servant_ratings.{head.Item1}", head.Item2!, "–",
                new($"Ghi «{head.Item2}» nhưng bảng không có ai ở mức này.", $"«{head.Item2}» is stated, but nobody is counted at that level."),
                new("Sửa mức, hoặc sửa số lượng trong bảng.", "Correct the level or the counts.")));
    }
}
