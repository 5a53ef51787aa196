using System.Globalization;
using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.PupilRules;

sealed class ScalesFitTheGrades() : Rule("YEAR206", [Severity.Warning], new(
    new("Mỗi khối lớp được đánh giá theo thông tư có hiệu lực với khối đó trong năm học.", "Every grade is rated by the circular in force for it in the school year."),
    new("Thông tư 22/2021 và 27/2020 thay thang cũ dần từng khối, nên có năm một trường phải có hai bảng.", "Circulars 22/2021 and 27/2020 came in grade by grade, so in some years a school has two tables."),
    new("Năm học 2022-2023, khối 6 và 7 theo Thông tư 22; một bảng Thông tư 58 cho cả trường là sai.", "In 2022-2023 grades 6 and 7 follow circular 22; one table of circular 58 for the whole school is wrong."),
    "Thông tư 22/2021/TT-BGDĐT; Thông tư 27/2020/TT-BGDĐT."))
{
    static readonly string[] Primary = ["1", "2", "3", "4", "5"];
    static readonly string[] LowerSecondary = ["6", "7", "8", "9"];
    static readonly string[] UpperSecondary = ["10", "11", "12"];

    static readonly Sentence GradesField = FactNames.Field<ScaleResult>(nameof(ScaleResult.Grades));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        let scale = year.Catalogue.Scale(table.Result.Scale)
        let first = FirstYear(table.Result.SchoolYear)
        where scale is not null && first is not null
        let wrong = Grades(table.Result, year.Facts.School.Level).Where(grade => !scale.Holds(grade, first.Value)).ToList()
        where wrong.Count > 0
        select Misfit(year, table.Path, table.Result, scale, wrong, first.Value);

    Finding Misfit(CheckedYear year, string path, ScaleResult result, Scale scale, List<string> grades, int first)
    {
        var right = year.Catalogue.Scales.FirstOrDefault(other => other.Serves == scale.Serves && grades.All(grade => other.Holds(grade, first)));
        var list = string.Join(", ", grades);
        var expected = right?.Name ?? "–";
        return Breach(
            year, path + ".scale", result.Scale, expected,
            new($"Theo thông tư, năm học {result.SchoolYear} khối {list} được đánh giá bằng «{expected}», bảng ghi «{scale.Name}».",
                $"By the circular, in {result.SchoolYear} grades {list} are rated by «{expected}»; the table says «{scale.Name}»."),
            new($"Tách thành hai bảng, mỗi bảng ghi rõ ở mục {GradesField.Vietnamese}; nếu cấp trên quy định một bảng chung thì {Advice.Acknowledge.Vietnamese} với lý do.",
                $"Split the table in two, each with {GradesField.English}; where the office prescribes one table, {Advice.Acknowledge.English} with the reason."));
    }

    static IReadOnlyList<string> Grades(ScaleResult result, SchoolLevel level) => result.Grades is { Count: > 0 } grades ? grades : level switch
    {
        SchoolLevel.TieuHoc => Primary,
        SchoolLevel.Thcs => LowerSecondary,
        SchoolLevel.Thpt => UpperSecondary,
        _ => [],
    };

    static int? FirstYear(string? schoolYear) =>
        int.TryParse(schoolYear?.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
