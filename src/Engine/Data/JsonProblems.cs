using Reports.Engine.Diagnostics;

namespace Reports.Engine.Data;

/// <summary>What can be wrong with a data file before anybody knows what it is about.</summary>
static class JsonProblems
{
    public static Diagnostic NotJson(Location location) => new(
        "JSN001",
        Severity.Error,
        location,
        new Sentence("Tệp không phải JSON hợp lệ từ chỗ này.", "The file is not valid JSON from here on."),
        new Sentence(
            "Kiểm tra dấu phẩy, ngoặc và dấu nháy kép quanh chỗ này.",
            "Check the commas, brackets and double quotes around this place."));

    public static Diagnostic NameTwice(Location location, string name) => new(
        "JSN002",
        Severity.Warning,
        location,
        new Sentence(
            $"Tên «{name}» xuất hiện hai lần trong cùng một đối tượng; giá trị sau được dùng.",
            $"The name «{name}» occurs twice in one object; the last value counts."),
        new Sentence("Xóa hoặc đổi tên một trong hai.", "Remove or rename one of the two."));
}
