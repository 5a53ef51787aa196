using System.Text;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Sheets;

/// <summary>A file of sheets, of any kind that offices have: .xlsx, the older .xls, a list as .csv.</summary>
static class SheetFile
{
    static readonly string[] Lists = [".csv", ".tsv"];

    // Excel before 1997 wrote in the code page of its Windows; the reader wants one at hand even where it is not used.
    static SheetFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>True for a file of sheets: the others say so in their first bytes, a list by its name.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes, string name) =>
        IsXlsx(bytes) || XlsFile.IsOne(bytes) || IsList(name);

    /// <summary>True for the bytes of an .xlsx: a zip, which neither JSON nor a list begins like.</summary>
    public static bool IsXlsx(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);

    /// <summary>The sheets in the order of their tabs; null when they cannot be read, and then there is a finding.</summary>
    public static IReadOnlyList<Sheet>? Read(ReadOnlyMemory<byte> bytes, string name, DiagnosticBag problems)
    {
        if (!IsXlsx(bytes.Span) && !XlsFile.IsOne(bytes.Span) && IsList(name))
            return CsvFile.Read(bytes, name, problems);
        var sheets = IsXlsx(bytes.Span) ? XlsxFile.Read(bytes) : XlsFile.Read(bytes);
        if (sheets is null)
            problems.Add(SheetProblems.NotAWorkbook(name));
        return sheets;
    }

    static bool IsList(string name) => Lists.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
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
}
