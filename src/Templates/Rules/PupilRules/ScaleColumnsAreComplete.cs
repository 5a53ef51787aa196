using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.PupilRules;

sealed class ScaleColumnsAreComplete() : Rule("YEAR205", [Severity.Warning], new(
    new("Bảng xếp loại ghi đủ các mức của thang đánh giá, mức không có học sinh ghi 0.", "A table states every level of its scale; a level without pupils is 0."),
    new("Thiếu một cột thì không biết là không có hay quên ghi.", "A missing column may mean nobody, or something forgotten."),
    new("Hạnh kiểm theo Thông tư 58 không có cột Yếu.", "Conduct by circular 58 without the column Yếu."),
    "Thông tư 58/2011, 22/2021, 27/2020/TT-BGDĐT."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from table in Tables.Of(year.Facts)
        let scale = year.Catalogue.Scale(table.Result.Scale)
        let levels = table.Result.Levels
        where scale is not null && levels is not null && table.Result.IsStated()
        from level in scale.Levels
        where !levels.ContainsKey(level.Code)
        select Breach(
            year, table.Path + ".levels", "–", $"{level.Code}: 0",
            new($"Bảng {scale.Term} thiếu mức «{level.Name}».", $"The table of {scale.Term} lacks the level «{level.Name}»."),
            new($"Ghi số học sinh ở mức này (\"{level.Code}\"); không có ai thì ghi 0.", $"Write how many are at this level (\"{level.Code}\"); 0 when nobody is."));
}
