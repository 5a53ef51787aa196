using Reports.Engine.Diagnostics;

namespace Reports.Engine.Rendering;

/// <summary>Every sentence about values that are not printed as they stand (PRN001–PRN009).</summary>
static class PrintProblems
{
    public static Diagnostic ForbiddenCharacters(Location? location, bool isError) => new(
        "PRN001",
        isError ? Severity.Error : Severity.Warning,
        location,
        new Sentence(
            "Giá trị chứa ký tự điều khiển mà tệp Word không chứa được; các ký tự ấy được bỏ đi.",
            "The value holds control characters that no Word file can hold; they are left out."),
        new Sentence(
            "Xóa các ký tự ấy khỏi dữ liệu (thường do chép từ PDF hoặc phần mềm khác).",
            "Take them out of the data; they mostly come from copying out of a PDF or another program."));
}
