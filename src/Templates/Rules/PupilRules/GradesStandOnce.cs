using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class GradesStandOnce() : Rule("YEAR221", new(
    new("Mỗi khối có một dòng trong bảng huy động, và chỉ ở một bảng hạnh kiểm, một bảng học lực của năm học.", "Every grade stands once in the enrolment table, and in one table only of conduct and of study in a school year."),
    new("Khối ghi hai lần được đếm hai lần.", "A grade that stands twice is counted twice."),
    new("Khối 7 có trong cả bảng Thông tư 58 và bảng Thông tư 22.", "Grade 7 stands in the tables of both circulars."),
    "Đối chiếu bảng."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var pupils = year.Facts.Pupils;
        return
        [
            .. Twice(year, (pupils?.Enrolment?.Grades ?? []).Select((grade, at) => ("", grade.Grade, $"$.pupils.enrolment.grades[{at}].grade"))),
            .. Twice(year, Grades("$.pupils.conduct", pupils?.Conduct)),
            .. Twice(year, Grades("$.pupils.study", pupils?.Study)),
        ];
    }

    static IEnumerable<(string SchoolYear, string Grade, string Path)> Grades(string path, IReadOnlyList<ScaleResult>? tables) =>
        (tables ?? []).SelectMany((table, at) => (table.Grades ?? []).Select((grade, index) => (table.SchoolYear ?? "", grade, $"{path}[{at}].grades[{index}]")));

    IEnumerable<Finding> Twice(CheckedYear year, IEnumerable<(string SchoolYear, string Grade, string Path)> grades) =>
        from same in grades.GroupBy(grade => (grade.SchoolYear, grade.Grade))
        from again in same.Skip(1)
        select Breach(
            year, again.Path, again.Grade, "–",
            new($"Khối {again.Grade} đã có ở «{FactNames.Trail(same.First().Path).Vietnamese}».", $"Grade {again.Grade} already stands at «{FactNames.Trail(same.First().Path).English}»."),
            new("Xóa dòng thừa, hoặc sửa tên khối.", "Delete it, or correct the grade."));
}
