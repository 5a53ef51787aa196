using Reports.Templates.Figures;

namespace Reports.Templates.Rules.PupilRules;

sealed class ConductLevelsAddUp() : SumRule("YEAR201", new(
    new("Số học sinh các mức hạnh kiểm (rèn luyện) cộng lại bằng tổng số học sinh.", "The pupils of every conduct level add up to the pupils counted."),
    new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
    new("482 + 83 + 3 = 568, tổng ghi 565.", "482 + 83 + 3 = 568, the stated total is 565."),
    "Đối chiếu số học; thang hạnh kiểm Thông tư 58/2011, rèn luyện Thông tư 22/2021."),
    year => Placed.In("$.pupils.conduct", year.Facts.Pupils?.Conduct).Select(table => Sum.Of(year, table, new("các mức hạnh kiểm", "the conduct levels"))));

sealed class StudyLevelsAddUp() : SumRule("YEAR202", new(
    new("Số học sinh các mức học lực (học tập, kết quả giáo dục) cộng lại bằng tổng số học sinh.", "The pupils of every study level add up to the pupils counted."),
    new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
    new("102 + 339 + 121 + 4 = 566, tổng ghi 565.", "102 + 339 + 121 + 4 = 566, the stated total is 565."),
    "Đối chiếu số học; thang học lực Thông tư 58/2011, học tập Thông tư 22/2021, kết quả giáo dục Thông tư 27/2020."),
    year => Placed.In("$.pupils.study", year.Facts.Pupils?.Study).Select(table => Sum.Of(year, table, new("các mức học lực", "the study levels"))));

sealed class EnrolmentAddsUp() : SumRule("YEAR207", new(
    new("Dòng tổng của bảng huy động bằng tổng các khối: số lớp, kế hoạch, thực hiện.", "The total row of the enrolment table is the sum of its grades: classes, planned, present."),
    new("Dòng tổng là số được dùng lại ở chỗ khác.", "The total row is the number that other places use."),
    new("197 + 155 + 149 + 121 = 622, tổng ghi 612.", "197 + 155 + 149 + 121 = 622, the stated total is 612."),
    "Đối chiếu số học."),
    year => year.Facts.Pupils?.Enrolment is not { Grades: { } grades, Total: { } total } ? [] :
    [
        new("$.pupils.enrolment.total.classes", new("số lớp", "the classes"), grades.Select(grade => grade.Classes), total.Classes),
        new("$.pupils.enrolment.total.planned", new("kế hoạch giao", "the pupils planned"), grades.Select(grade => grade.Planned), total.Planned),
        new("$.pupils.enrolment.total.actual", new("số học sinh thực hiện", "the pupils present"), grades.Select(grade => grade.Actual?.Value), total.Actual?.Value),
    ]);

sealed class PrizesAddUp() : SumRule("YEAR209", new(
    new("Số giải từng loại của mỗi cuộc thi cộng lại bằng tổng số giải.", "The prizes of a competition by kind add up to the prizes stated."),
    new("Câu trong báo cáo ghi cả tổng và từng loại.", "The report's sentence gives the total and every kind."),
    new("01 giải nhì + 01 giải ba + 17 giải khuyến khích = 19, ghi 18.", "1 second + 1 third + 17 consolation = 19, stated 18."),
    "Đối chiếu số học."),
    year =>
    [
        .. In("$.pupils.competitions", year.Facts.Pupils?.Competitions),
        .. In("$.children.competitions", year.Facts.Children?.Competitions),
        .. In("$.staff.competitions", year.Facts.Staff?.Competitions),
    ])
{
    // A kind of prize that is not named was not won.
    static IEnumerable<Sum> In(string path, IReadOnlyList<Competition>? competitions) =>
        Placed.In(path, competitions).Select(competition => new Sum(
            $"{competition.Path}.total", new($"số giải «{competition.Fact.Name}»", $"the prizes of «{competition.Fact.Name}»"),
            [.. PrizeKinds.All(competition.Fact.Prizes).Select(prize => prize.Count).Where(count => count is not null), .. (competition.Fact.OtherPrizes ?? []).Select(prize => prize.Count ?? 1)],
            competition.Fact.Total));
}

sealed class SubjectLevelsAddUp() : SumRule("YEAR214", new(
    new("Số học sinh (trẻ) các mức của từng môn học, phẩm chất, lĩnh vực cộng lại bằng tổng số.", "In every table of a subject, quality or field the levels add up to the total."),
    new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
    new("Tiếng Việt: 210 + 150 + 3 = 363, tổng ghi 362.", "Tiếng Việt: 210 + 150 + 3 = 363, the stated total is 362."),
    "Đối chiếu số học; Thông tư 27/2020/TT-BGDĐT; chương trình giáo dục mầm non."),
    year =>
        from table in Tables.Of(year.Facts)
        where !table.Path.StartsWith("$.pupils.conduct", StringComparison.Ordinal) && !table.Path.StartsWith("$.pupils.study", StringComparison.Ordinal)
        select Sum.Of(year, table, new($"các mức «{table.Fact.Name}»", $"the levels of «{table.Fact.Name}»")));

sealed class ChildrenAddUp() : SumRule("YEAR216", new(
    new("Dòng tổng của bảng huy động trẻ bằng tổng các độ tuổi.", "The total row of the children's table is the sum of its ages."),
    new("Dòng tổng là số được dùng lại ở chỗ khác.", "The total row is the number that other places use."),
    new("45 + 62 + 70 + 75 = 252, tổng ghi 250.", "45 + 62 + 70 + 75 = 252, the stated total is 250."),
    "Đối chiếu số học."),
    year => year.Facts.Children is not { Groups: { } groups, Total: { } total } ? [] :
    [
        new("$.children.total.classes", new("số nhóm, lớp", "the groups and classes"), groups.Select(group => group.Classes), total.Classes),
        new("$.children.total.planned", new("kế hoạch giao", "the children planned"), groups.Select(group => group.Planned), total.Planned),
        new("$.children.total.actual", new("số trẻ thực hiện", "the children present"), groups.Select(group => group.Actual?.Value), total.Actual?.Value),
    ]);

sealed class NutritionAddsUp() : SumRule("YEAR217", new(
    new("Trẻ bình thường, nhẹ cân, thừa cân cộng lại bằng số được cân; bình thường, thấp còi bằng số được đo.", "Children of every weight, and of every height, add up to those weighed and measured."),
    new("Mỗi trẻ được xếp vào đúng một nhóm.", "Every child is in one group of each."),
    new("238 + 9 + 4 = 251, tổng ghi 252.", "238 + 9 + 4 = 251, the stated total is 252."),
    "Đối chiếu số học."),
    year => year.Facts.Children?.Nutrition is not { } facts ? [] :
    [
        .. Sum.OfAll(
            "$.children.nutrition.total", new("trẻ theo cân nặng", "the children by weight"),
            [facts.NormalWeight?.Value, facts.Underweight?.Value, facts.Overweight?.Value], facts.Total),
        .. Sum.OfAll("$.children.nutrition.total", new("trẻ theo chiều cao", "the children by height"), [facts.NormalHeight?.Value, facts.Stunted?.Value], facts.Total),
    ]);
