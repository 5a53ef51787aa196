using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class ScalesFitTheSchool() : Rule("YEAR219", new(
    new("Thang đánh giá thuộc cấp học của trường; trường mầm non không có học lực, hạnh kiểm.", "Scales belong to the school's level; a kindergarten has no study results or conduct."),
    new("Chép bảng của cấp học khác là nhầm mẫu.", "A table of another level was copied."),
    new("Trường mầm non có bảng học lực Thông tư 58.", "A kindergarten with a study table of circular 58."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT; chương trình giáo dục mầm non."))
{
    static readonly Sentence Level = FactNames.Field<School>(nameof(School.Level));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        let scale = year.Catalogue.Scale(table.Result.Scale)
        where scale is { Schools.Count: > 0 } && !scale.Schools.Contains(year.Facts.School.Level)
        let level = FactNames.Of(year.Facts.School.Level)
        select Breach(
            year, table.Path + ".scale", table.Result.Scale, level.Vietnamese,
            new($"«{scale.Name}» không dùng cho cấp học «{level.Vietnamese}».", $"The scale «{scale.Name}» is not for the level «{level.English}»."),
            new($"Dùng thang đánh giá của cấp học này, hoặc sửa mục {Level.Vietnamese} của trường.", $"Use a scale of this level, or correct {Level.English} of the school."));
}
