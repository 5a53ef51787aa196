using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class ClassSizesAreWithinTheNorm() : Rule("YEAR213", [Severity.Warning], new(
    new("Sĩ số bình quân không quá 45 học sinh một lớp (trung học), 35 (tiểu học).", "Classes have at most 45 pupils (secondary), 35 (primary)."),
    new("Sĩ số vượt chuẩn là hạn chế phải nêu, hoặc là số gõ nhầm.", "A larger class is a limitation to be named, or a mistyped number."),
    new("155 học sinh, 3 lớp: 51,7 học sinh một lớp.", "155 pupils in 3 classes: 51,7 in a class."),
    "Điều lệ trường trung học, trường tiểu học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var most = year.Facts.School.Level switch { SchoolLevel.TieuHoc => 35, SchoolLevel.Thcs or SchoolLevel.Thpt => 45, _ => int.MaxValue };
        return Placed.In("$.pupils.enrolment.grades", year.Facts.Pupils?.Enrolment?.Grades).Select(grade => Check(year, grade.Fact, most, $"{grade.Path}.classes")).OfType<Finding>();
    }

    Finding? Check(CheckedYear year, GradeEnrolment grade, int most, string path)
    {
        if (grade is not { Classes: { } classes and > 0, Actual.Value: { } pupils } || pupils <= (long)classes * most)
            return null;

        var size = Figures.Number.Print(Math.Round((decimal)pupils / classes, 1, MidpointRounding.AwayFromZero));
        return Breach(
            year, path, size, $"≤ {most}",
            new($"Khối {grade.Grade}: {pupils} học sinh, {classes} lớp, bình quân {size} (chuẩn {most}).", $"Grade {grade.Grade}: {pupils} pupils in {classes} classes, {size} each (norm {most})."),
            new("Kiểm tra số lớp, số học sinh.", "Check classes and pupils."));
    }
}

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
            .. Twice(year, Placed.In("$.pupils.enrolment.grades", pupils?.Enrolment?.Grades).Select(grade => new Placed<GradeOfYear>($"{grade.Path}.grade", new(null, grade.Fact.Grade)))),
            .. Twice(year, Grades("$.pupils.conduct", pupils?.Conduct)),
            .. Twice(year, Grades("$.pupils.study", pupils?.Study)),
        ];
    }

    static IEnumerable<Placed<GradeOfYear>> Grades(string path, IReadOnlyList<ScaleResult>? tables) =>
        
        from table in Placed.In(path, tables)
        from grade in Placed.In($"{table.Path}.grades", table.Fact.Grades)
        select new Placed<GradeOfYear>(grade.Path, new(table.Fact.SchoolYear, grade.Fact));

    IEnumerable<Finding> Twice(CheckedYear year, IEnumerable<Placed<GradeOfYear>> grades) =>
        from same in grades.GroupBy(grade => grade.Fact)
        from again in same.Skip(1).Select(grade => grade.Path)
        select Breach(
            year, again, same.Key.Grade, "–",
            new($"Khối {same.Key.Grade} đã có ở «{FactNames.Trail(same.First().Path).Vietnamese}».", $"Grade {same.Key.Grade} already stands at «{FactNames.Trail(same.First().Path).English}»."),
            new("Xóa dòng thừa, hoặc sửa tên khối.", "Delete it, or correct the grade."));

    sealed record GradeOfYear(string? SchoolYear, string Grade);
}
