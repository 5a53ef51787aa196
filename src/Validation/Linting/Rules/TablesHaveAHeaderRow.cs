namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>The first row of every table of data is marked as its header row.</summary>
sealed class TablesHaveAHeaderRow() : LintRule("LNT008", new(
    "Bảng dài sang trang sau sẽ không có tên cột nếu hàng tiêu đề không được đánh dấu lặp lại.",
    "A table that runs over to the next page shows no column names there unless its header row is marked to repeat."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from table in DataTables.Of(template)
        let first = table.Table.Unwrapped().First(e => e.Is("tr"))
        where first.Child("trPr")?.Switch("tblHeader") is not true
        select LintProblems.NoHeaderRow(table.Part.PlaceOf(first));
}
