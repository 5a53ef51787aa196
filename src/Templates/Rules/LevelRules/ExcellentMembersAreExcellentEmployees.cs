namespace Reports.Templates.Rules.LevelRules;

sealed class ExcellentMembersAreExcellentEmployees() : Rule("YEAR410", new(
    new("Đảng viên là cán bộ, công chức, viên chức được xếp Hoàn thành xuất sắc khi cũng được xếp mức đó về chuyên môn; bị xếp Không hoàn thành về chuyên môn thì cũng xếp mức đó.",
        "A member who is a public employee is «hoàn thành xuất sắc» only when so rated as an employee; rated lowest as an employee, he is rated lowest as a member."),
    new("Kết quả chuyên môn là tiêu chí chính của đảng viên.", "The work is the chief criterion of a member."),
    new("Đề nghị đảng viên Hoàn thành xuất sắc, viên chức Hoàn thành tốt.", "Hoàn thành xuất sắc as a member, hoàn thành tốt as an employee."),
    "Hướng dẫn 21-HD/BTCTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        let employee = member.Facts.CivilServantLevel?.Word
        let level = member.Facts.ProposedLevel?.Word
        where (year.Code(level) == "htxs" && year.Rank(employee) > 0) || (year.Code(employee) == "kht" && level is not null && year.Code(level) != "kht")
        select Breach(
            year, $"{member.Path}.proposed_level", level, employee!,
            new($"{member.Label} được đề nghị «{level}», nhưng xếp loại viên chức «{employee}».", $"{member.Facts.Name} is proposed «{level}», but as an employee is «{employee}»."),
            new("Xem lại mức đề nghị.", "Review the level."));
}
