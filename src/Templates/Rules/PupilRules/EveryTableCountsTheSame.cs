using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class EveryTableCountsTheSame() : Rule("YEAR218", new(
    new("Bảng môn học, phẩm chất, phát triển của cả trường có cùng tổng số với bảng kết quả giáo dục hoặc số trẻ.", "Tables of subjects, qualities and fields for the whole school count the pupils of the study table, or the children present."),
    new("Cùng một số ở nhiều bảng phải bằng nhau.", "The same number in several tables must agree."),
    new("Kết quả giáo dục 362 học sinh, môn Toán 361.", "362 pupils in the study table, 361 in Toán."),
    "Đối chiếu số học."))
{
    static readonly Sentence Grades = FactNames.Field<ScaleResult>(nameof(ScaleResult.Grades));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var pupils = year.Facts.Pupils;
        var children = (int?)year.Figures.Children?.Total.Actual.Value;
        return
        [
            .. Same(year, "$.pupils.subjects", pupils?.Subjects, table => Study(pupils, table)),
            .. Same(year, "$.pupils.qualities", pupils?.Qualities, table => Study(pupils, table)),
            .. Same(year, "$.children.development", year.Facts.Children?.Development, _ => children),
            .. year.Facts.Children?.Nutrition?.Total is { } weighed && weighed != children ? [Wrong(year, "$.children.nutrition.total", weighed, children)] : Array.Empty<Finding>(),
        ];
    }

    /// <summary>Tables of some grades only are compared with nothing.</summary>
    IEnumerable<Finding> Same(CheckedYear year, string path, IReadOnlyList<ScaleResult>? tables, Func<ScaleResult, int?> expected) =>
        from table in (tables ?? []).Select((result, at) => (Result: result, Path: $"{path}[{at}].total"))
        let right = expected(table.Result)
        where table.Result.Grades is not { Count: > 0 } && right is not null && (table.Result.Total ?? right) != right
        select Wrong(year, table.Path, table.Result.Total ?? 0, right);

    static int? Study(Pupils? pupils, ScaleResult table)
    {
        var totals = (pupils?.Study ?? []).Where(study => study.SchoolYear == table.SchoolYear).Select(study => study.Total).ToList();
        return totals.Count == 0 || totals.Contains(null) ? null : totals.Sum();
    }

    Finding Wrong(CheckedYear year, string path, int found, int? right) => Breach(
        year, path, $"{found}", $"{right}",
        new($"Bảng này có {found}, cả trường có {right}.", $"This table has {found}, the whole school {right}."),
        new($"Sửa cho bằng nhau; nếu bảng chỉ gồm một số khối, điền mục {Grades.Vietnamese}.", $"Make them agree; where the table has some grades only, fill in {Grades.English}."));
}
