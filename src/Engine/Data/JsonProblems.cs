namespace Reports.Engine.Data;

/// <summary>What can be wrong with a data file whatever it is about.</summary>
static class JsonProblems
{
    public static Diagnostic NotJson(Location location) => new("JSN001", Severity.Error, location,
        new("Tệp không phải JSON hợp lệ từ chỗ này.", "The file is not valid JSON from here on."),
        new("Kiểm tra dấu phẩy, ngoặc và dấu nháy kép quanh chỗ này.", "Check the commas, brackets and double quotes around this place."));

    /// <summary>A workbook or document, which is a zip (ECMA-376 part 2): its bytes are no text in any encoding.</summary>
    public static Diagnostic IsPackage(Location location) => new("JSN001", Severity.Error, location,
        new("Đây là tệp Excel, Word hoặc tệp nén, không phải JSON.", "This is an Excel or Word file or an archive, and no JSON."),
        new("Chỉ ra tệp JSON; bảng tính số liệu của năm đổi được bằng lệnh reports workbook read.", "Name a JSON file; a workbook of a year is turned into one by reports workbook read."));

    public static Diagnostic NotUtf8(Location location) => new("JSN003", Severity.Error, location,
        new("Từ chỗ này tệp không phải Unicode; có lẽ được lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258).", "From here on the file is not Unicode; it was probably saved in an older encoding (TCVN3, VNI, Windows-1258)."),
        new("Lưu lại tệp với bảng mã UTF-8.", "Save the file again as UTF-8."));

    public static Diagnostic HalfCharacter(Location location) => new("JSN004", Severity.Warning, location,
        new("Chuỗi có mã \\u chỉ bằng nửa ký tự; văn bản in «�» ở đó.", "The text has a \\u escape that is half a character; documents show «�» there."),
        new("Gõ thẳng ký tự đó thay cho mã \\u.", "Type the character itself instead of the \\u escape."));

    public static Diagnostic NotExact(Location location, bool hasValue) => new("JSN005", hasValue ? Severity.Warning : Severity.Error, location,
        hasValue
            ? new("Số có nhiều chữ số hơn mức giữ được chính xác (28); chữ số cuối bị làm tròn.", "The number has more digits than can be kept (28); the last ones are rounded.")
            : new("Số lớn quá, không có giá trị nào như vậy.", "The number is too large to be one."),
        new("Đặt trong dấu nháy kép nếu cần in đúng từng chữ số.", "Put it in quotes when every digit is to be printed."));

    public static Diagnostic NameTwice(Location location, string name) => new("JSN002", Severity.Warning, location,
        new($"Tên «{name}» xuất hiện hai lần trong cùng một đối tượng; giá trị sau được dùng.", $"The name «{name}» occurs twice in one object; the last value counts."),
        new("Xóa hoặc đổi tên một trong hai.", "Remove or rename one of the two."));
}
