namespace Reports.Templates.Workbooks;

/// <summary>Every sentence about what a workbook has that cannot be taken as it stands.</summary>
static class WorkbookProblems
{
    public static Diagnostic UnknownSheet(CellLocation place, int cells, string? near) => new("XLS002", Severity.Warning, place,
        place.Sheet.Length == 0
            ? new($"Không bảng nào của bảng tính có các cột của danh sách này: {cells} ô không được đọc.", $"No table of the workbook has the columns of this list: {cells} cells are not read.")
            : new($"Trang «{place.Sheet}» không thuộc bảng tính này: {cells} ô không được đọc.", $"The sheet «{place.Sheet}» is none of this workbook: {cells} cells are not read."),
        place.Sheet.Length == 0
            ? new(
                "Ghi tiêu đề cột như ở trang cùng loại của bảng tính (reports workbook new lập bảng tính trống).",
                "Write the headers as the sheet of the same kind has them (reports workbook new makes an empty workbook).")
            : near is null
                ? new("Chép số liệu vào trang đúng, hoặc xóa trang này.", "Copy the data into the right sheet, or delete this one.")
                : new($"Nếu đây là trang «{near}», đổi tên trang thành như vậy.", $"If it is the sheet «{near}», rename it so."));

    public static Diagnostic UnknownColumn(CellLocation place, string header, int cells, string? near) => new("XLS003", Severity.Warning, place,
        header.Length == 0
            ? new($"Cột này không có tiêu đề: {cells} ô không được đọc.", $"This column has no header: {cells} cells are not read.")
            : new($"Không biết cột «{Short(header)}»: {cells} ô không được đọc.", $"The column «{Short(header)}» is not known: {cells} cells are not read."),
        near is null
            ? new("Sửa tiêu đề cột cho đúng, hoặc chuyển số liệu sang cột của mẫu.", "Correct the header, or move the data to a column of the form.")
            : new($"Nếu là cột «{near}», sửa tiêu đề thành như vậy.", $"If it is the column «{near}», write the header so."));

    public static Diagnostic NoField(CellLocation place, string label) => new("XLS004", Severity.Warning, place,
        label.Length == 0
            ? new("Ô này có nội dung nhưng hàng không thuộc mục nào: không được đọc.", "This cell holds something but its row is of no field: it is not read.")
            : new($"Không biết mục «{Short(label)}»: nội dung không được đọc.", $"The field «{Short(label)}» is not known: what stands there is not read."),
        new("Chuyển nội dung vào ô «Nội dung» của mục đúng.", "Move it to the cell of the right field."));

    public static Diagnostic TypedNumbers(CellLocation place, string header, int cells) => new("XLS005", Severity.Note, place,
        new(
            $"«{header}»: {cells} ô có số gõ dạng chữ; chương trình đã đọc là số, nhưng phép cộng của bảng tính bỏ qua.",
            $"«{header}»: {cells} cells hold numbers typed as text; they were read as numbers, but the sheet's own sums leave them out."),
        new("Chọn các ô ấy và đổi thành dạng số.", "Select the cells and turn them into numbers."));

    public static Diagnostic SwappedDays(CellLocation place, string header, int cells) => new("XLS006", Severity.Warning, place,
        new(
            $"«{header}»: ngày tháng có thể bị đảo ở {cells} ô: Excel đã đổi ngày gõ vào thành ngày của nó, và mọi ngày như vậy đều từ 12 trở xuống.",
            $"«{header}»: day and month may be exchanged in {cells} cells: Excel turned what was typed into dates of its own, and all of their days are 12 or less."),
        new("Xem lại từng ngày; định dạng cột là chữ (Text) rồi gõ lại ngày/tháng/năm.", "Look at each; format the column as text and type day/month/year."));

    public static Diagnostic BrokenFormula(CellLocation place, string shown) => new("XLS007", Severity.Error, place,
        shown.StartsWith('#')
            ? new($"Ô có lỗi công thức {Short(shown)}.", $"The cell holds the formula error {Short(shown)}.")
            : new("Ô có công thức chưa được tính.", "The cell holds a formula that has not been computed."),
        new("Gõ thẳng giá trị vào ô, hoặc mở tệp trong Excel và lưu lại.", "Type the value, or open the file in Excel and save it again."));

    public static Diagnostic UnknownOwner(CellLocation place, Sentence list, string named, bool isAmbiguous) => new("XLS008", Severity.Error, place,
        isAmbiguous
            ? new($"Có hai dòng tên «{Short(named)}» ở «{list.Vietnamese}».", $"There are two rows «{Short(named)}» in «{list.English}».")
            : new($"Không có «{Short(named)}» ở «{list.Vietnamese}»: hàng này không được đọc.", $"There is no «{Short(named)}» in «{list.English}»: this row is not read."),
        new($"Ghi đúng như ở «{list.Vietnamese}», hoặc ghi số thứ tự.", $"Write it as in «{list.English}», or write the number of the row."));

    public static Diagnostic TotalRow(CellLocation place) => new("XLS009", Severity.Note, place,
        new("Hàng cộng không được đọc: chương trình tự cộng.", "The row of totals is not read: the program adds up by itself."),
        new("Để nguyên hoặc xóa hàng này.", "Leave it or delete it."));

    public static Diagnostic Signatures(CellLocation place, int rows) => new("XLS016", Severity.Warning, place,
        new($"Từ hàng này là chỗ ký tên: {rows} hàng không được đọc.", $"Signatures begin in this row: {rows} rows are not read."),
        new("Nếu bên dưới còn số liệu, chuyển chỗ ký tên xuống cuối.", "If data follow, move the signatures below them."));

    public static Diagnostic SheetTwice(CellLocation place, string first, int cells) => new("XLS017", Severity.Error, place,
        new($"Trang «{place.Sheet}» giống trang «{Short(first)}» đã đọc: {cells} ô không được đọc.", $"The sheet «{place.Sheet}» is like «{Short(first)}», which was read: {cells} cells are not read."),
        new("Xóa một trong hai trang.", "Delete one of the two sheets."));

    public static Diagnostic Twice(CellLocation place, string label) => new("XLS010", Severity.Error, place,
        new($"«{Short(label)}» có hai lần; lần sau không được đọc.", $"«{Short(label)}» stands twice; the second is not read."),
        new("Xóa một trong hai.", "Delete one of them."));

    public static Diagnostic UnknownList(CellLocation place, string header, string named, IEnumerable<string> known) => new("XLS011", Severity.Error, place,
        named.Length == 0
            ? new($"Hàng này chưa ghi «{header}»: không được đọc.", $"This row does not say «{header}»: it is not read.")
            : new($"«{header}» không thể là «{Short(named)}»: hàng này không được đọc.", $"«{header}» cannot be «{Short(named)}»: this row is not read."),
        new($"Chọn một trong: {string.Join(", ", known)}.", $"Choose one of: {string.Join(", ", known)}."));

    public static Diagnostic NotJson(CellLocation place, string path) => new("XLS012", Severity.Error, place,
        new($"Giá trị của «{Short(path)}» chưa đúng dạng JSON, hoặc đường dẫn không có trong tệp.", $"The value of «{Short(path)}» is no JSON, or there is no such path."),
        new("Xóa hàng này nếu không do người lập biểu mẫu ghi.", "Delete the row unless the maker of a form wrote it."));

    static string Short(string text) => text.Length <= 60 ? text.ReplaceLineEndings(" ") : text[..60].ReplaceLineEndings(" ") + "…";
}
