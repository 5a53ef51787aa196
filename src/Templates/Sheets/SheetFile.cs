using System.Text;

namespace Reports.Templates.Sheets;

/// <summary>A file of sheets, of any kind that offices have: .xlsx, the older .xls, a list as .csv or .tsv.</summary>
static class SheetFile
{
    static readonly string[] Lists = [".csv", ".tsv"];
    static readonly string[] Workbooks = [".xlsx", ".xls"];

    // Excel before 1997 wrote in the code page of its Windows; the reader of .xls wants one at hand even where it is not used.
    static SheetFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True for a file of sheets, by its first bytes or by its name.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes, string name) => IsXlsx(bytes) || XlsFile.IsOne(bytes) || IsNamedSo(name);

    /// <summary>True for a name that only files of sheets have.</summary>
    public static bool IsNamedSo(string name) => Has(name, Lists) || Has(name, Workbooks);

    /// <summary>True for the bytes of an .xlsx: a zip, which neither JSON nor a list begins like.</summary>
    public static bool IsXlsx(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    /// <summary>The sheets in the order of their tabs; null when they cannot be read, and then there is a finding.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes, string name, DiagnosticBag problems)
    {
        var budget = new SheetBudget();
        try
        {
            if (!IsXlsx(bytes.Span) && !XlsFile.IsOne(bytes.Span) && Has(name, Lists))
                return CsvFile.Read(bytes, name, budget, problems);
            if ((IsXlsx(bytes.Span) ? XlsxFile.Read(bytes, budget) : XlsFile.IsOne(bytes.Span) ? XlsFile.Read(bytes, budget) : null) is { } sheets)
                return sheets;
        }
        catch (SheetTooLargeException)
        {
            problems.Add(SheetProblems.TooLarge(name));
            return null;
        }
        // What reads packages and records trusts them: a damaged file makes it throw whatever the damage leads to.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
        }

        problems.Add(SheetProblems.NotAWorkbook(name));
        return null;
    }

    static bool Has(string name, string[] endings) => endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Why a file of sheets cannot be read.</summary>
static class SheetProblems
{
    public static Diagnostic NotAWorkbook(string file) => new(
        "XLS001", Severity.Error, new FileLocation(file),
        new("Không mở được tệp này như một bảng tính: tệp hỏng, có mật khẩu, hoặc không phải tệp Excel.", "This file cannot be opened as a workbook: it is damaged, has a password, or is no Excel file."),
        new("Mở tệp trong Excel hoặc LibreOffice, bỏ mật khẩu và lưu lại dạng .xlsx.", "Open it in Excel or LibreOffice, take the password off and save it as .xlsx."));

    public static Diagnostic NotUtf8(string file) => new(
        "XLS013", Severity.Error, new FileLocation(file),
        new("Danh sách này không lưu bằng bảng mã UTF-8: chữ tiếng Việt sẽ sai.", "This list is not saved as UTF-8: Vietnamese letters would be wrong."),
        new("Trong Excel chọn Lưu thành (Save As), loại «CSV UTF-8»; hoặc lưu thành .xlsx.", "In Excel choose Save As and the type «CSV UTF-8»; or save it as .xlsx."));

    public static Diagnostic TooLarge(string file) => new(
        "XLS014", Severity.Error, new FileLocation(file),
        new("Tệp có nhiều ô hơn mọi bảng tính của một năm: không đọc.", "The file has more cells than any workbook of a year: it is not read."),
        new("Chép phần số liệu cần dùng sang một tệp mới.", "Copy the data that are needed to a new file."));

    public static Diagnostic OpenQuote(CellLocation place) => new(
        "XLS015", Severity.Error, place,
        new("Dấu ngoặc kép mở ở ô này không đóng: từ đây trở đi không chia được thành ô.", "The quote that opens in this cell is not closed: from here on there are no cells."),
        new("Xóa dấu ngoặc kép thừa, hoặc lưu lại danh sách từ Excel.", "Take the quote out, or save the list from Excel again."));
}
