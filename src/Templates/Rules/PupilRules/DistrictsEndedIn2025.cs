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
        (string Path, bool Is)[] uses =
        [
            .. (year.Facts.Pupils?.Competitions ?? []).Select((competition, at) => ($"$.pupils.competitions[{at}].level", competition.Level == AdministrativeLevel.District)),
            .. (year.Facts.Children?.Competitions ?? []).Select((competition, at) => ($"$.children.competitions[{at}].level", competition.Level == AdministrativeLevel.District)),
            .. (staff?.Competitions ?? []).Select((competition, at) => ($"$.staff.competitions[{at}].level", competition.Level == AdministrativeLevel.District)),
            ("$.staff.teacher_competitions.district", staff?.TeacherCompetitions?.District is not null),
            ("$.staff.initiatives.district", staff?.Initiatives?.District > 0),
            (School, year.Facts.School.District is not null),
        ];
        return uses.Where(use => use.Is).Select(use => Breach(
            year, use.Path, "district", "commune | cluster",
            new("Từ ngày 01/7/2025 không còn cấp huyện.", "There is no district level after 1 July 2025."),
            use.Path == School
                ? new("Xóa mục này.", "Delete it.")
                : KnownWord.Choose([FactNames.Word(AdministrativeLevel.Commune), FactNames.Word(AdministrativeLevel.Cluster)])));
    }
}
