using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting;

/// <summary>Data files: SCR100 to SCR119.</summary>
static partial class ScriptProblems
{
    public static Diagnostic BadJson(Location? location) => Error(
        "SCR100",
        location,
        "Tệp dữ liệu sai cú pháp JSON ở đây.",
        "The data is not JSON here.",
        "Kiểm tra dấu phẩy, dấu ngoặc và dấu nháy ở gần vị trí này.",
        "Check commas, brackets and quotes near this place.");

    public static Diagnostic NameTwice(Location? location, string name) => new(
        "SCR101",
        Severity.Warning,
        location,
        new($"Tên «{name}» xuất hiện hai lần trong cùng một đối tượng; giá trị sau được dùng.", $"The name «{name}» occurs twice in one object; the last value counts."),
        new("Xóa hoặc đổi tên một trong hai.", "Remove or rename one of the two."));
}
