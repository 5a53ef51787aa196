namespace Reports.Engine.Validation.Linting.Rules;

/// <summary>Every table of data says in words what it is about.</summary>
sealed class TablesHaveAltText() : LintRule("LNT007", new(
    "Phần mềm đọc màn hình đọc văn bản thay thế của bảng để người nghe biết bảng nói về gì trước khi vào từng ô.",
    "A screen reader says a table's alternative text, so that the listener knows what it is about before the cells come."))
{
    internal override IEnumerable<Diagnostic> Find(ReadTemplate template, LintSettings settings) =>
        from table in DataTables.Of(template)
        let properties = table.Table.Child("tblPr")
        where string.IsNullOrWhiteSpace(properties?.Val("tblCaption")) && string.IsNullOrWhiteSpace(properties?.Val("tblDescription"))
        select LintProblems.NoTableAltText(table.Part.PlaceOf(table.Table));
}
