using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class DistrictsEndedIn2025() : Rule("YEAR222", [Severity.Warning], new(
    new("Từ ngày 01/7/2025 không còn cấp huyện.", "There is no district level after 1 July 2025."),
    new("Kết quả cấp huyện của năm học sau đó là chép từ báo cáo cũ.", "A result of the district in a later school year was copied."),
    new("Năm học 2025-2026 ghi giáo viên giỏi cấp huyện.", "Good teachers of the district in 2025-2026."),
    "Tổ chức chính quyền địa phương hai cấp từ 01/7/2025."))
{
    const string School = "$.school.district";

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Year < 2026)
            return [];

        var staff = year.Facts.Staff;
        string?[] uses =
        [
            .. OfDistrict("$.pupils.competitions", year.Facts.Pupils?.Competitions),
            .. OfDistrict("$.children.competitions", year.Facts.Children?.Competitions),
            .. OfDistrict("$.staff.competitions", staff?.Competitions),
            staff?.TeacherCompetitions?.District is null ? null : "$.staff.teacher_competitions.district",
            staff?.Initiatives?.District > 0 ? "$.staff.initiatives.district" : null,
            year.Facts.School.District is null ? null : School,
        ];
        return uses.OfType<string>().Select(path => Breach(
            year, path, "district", "commune | cluster",
            new("Từ ngày 01/7/2025 không còn cấp huyện.", "There is no district level after 1 July 2025."),
            path == School
                ? new("Xóa mục này.", "Delete it.")
                : KnownWord.Choose([FactNames.Word(AdministrativeLevel.Commune), FactNames.Word(AdministrativeLevel.Cluster)])));
    }

    static IEnumerable<string> OfDistrict(string path, IReadOnlyList<Competition>? competitions) =>
        Placed.In(path, competitions).Where(competition => competition.Fact.Level == AdministrativeLevel.District).Select(competition => $"{competition.Path}.level");
}
