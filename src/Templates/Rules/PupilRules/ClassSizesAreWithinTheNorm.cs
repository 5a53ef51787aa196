using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;

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
        return (year.Facts.Pupils?.Enrolment?.Grades ?? []).Select((grade, at) => Check(year, grade, most, $"$.pupils.enrolment.grades[{at}].classes")).OfType<Finding>();
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
