namespace Reports.Templates.Rules.PupilRules;

/// <summary>In every table of a subject, quality or field the levels add up to the pupils counted.</summary>
sealed class SubjectLevelsAddUp : SumRule
{
    public override string Code => "YEAR214";

    public override RuleText Text => new(
        new("Số học sinh (trẻ) các mức của từng môn học, phẩm chất, lĩnh vực cộng lại bằng tổng số.", "In every table of a subject, quality or field the levels add up to the total."),
        new("Các tỷ lệ in bên cạnh tính trên tổng đó.", "The shares printed beside them are shares of that total."),
        new("Tiếng Việt: 210 + 150 + 3 = 363, tổng ghi 362.", "Tiếng Việt: 210 + 150 + 3 = 363, the stated total is 362."),
        "Đối chiếu số học; Thông tư 27/2020/TT-BGDĐT; chương trình giáo dục mầm non.");

    static readonly string[] Others = ["$.pupils.subjects", "$.pupils.qualities", "$.children.development"];

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        where Others.Any(other => table.Path.StartsWith(other, StringComparison.Ordinal))
        from finding in Compare(
            year, table.Path + ".total", new($"các mức «{table.Result.Name}»", $"the levels of «{table.Result.Name}»"),
            Levels(year, table.Result), table.Result.Total)
        select finding;
}
