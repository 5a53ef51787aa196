using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class AbsenteesAreNamed() : Rule("YEAR511", new(
    new("Số đảng viên vắng liệt kê bằng số vắng; số vắng có lý do cũng vậy.", "The absent members named are as many as stated, and so are those with a reason."),
    new("Biên bản in cả số và danh sách.", "The minutes print the number and the names."),
    new("Vắng 01, liệt kê 2 người.", "1 absent, 2 named."),
    "Biên bản hội nghị (M8)."))
{
    static readonly Sentence Absentees = FactNames.Field<Meeting>(nameof(Meeting.Absentees));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        if (year.Facts.Meeting is not { Absentees: { } named } meeting)
            yield break;

        if (meeting.Absent is { } absent && absent != named.Count)
            yield return Count(year, "$.meeting.absent", absent, named.Count, new("vắng", "absent"));
        if (meeting.Excused is { } excused && excused != named.Count(absentee => absentee.Excused == true))
            yield return Count(year, "$.meeting.excused", excused, named.Count(absentee => absentee.Excused == true), new("vắng có lý do", "absent with a reason"));
    }

    Finding Count(CheckedYear year, string path, int stated, int named, Sentence what) => Breach(
        year, path, $"{stated}", $"{named}",
        new($"Ghi {stated} {what.Vietnamese}, liệt kê {named}.", $"{stated} stated as {what.English}, {named} named."),
        new($"Thêm hoặc bớt người ở mục {Absentees.Vietnamese}, hoặc sửa số.", $"Add or remove people under {Absentees.English}, or correct the number."));
}
