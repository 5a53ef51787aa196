using Reports.Engine.Diagnostics;

namespace Reports.Engine.Scripting.Values;

/// <summary>What can be wrong with a data file before anybody knows what it is about.</summary>
static class JsonProblems
{
    public static Diagnostic NotJson(Location location, string reason) => new(
        "JSN001",
        Severity.Error,
        location,
        new Sentence($"Tệp không phải JSON hợp lệ từ chỗ này: {reason}", $"The file is not valid JSON from here on: {reason}"),
        new Sentence(
            "Kiểm tra dấu phẩy, ngoặc và dấu nháy kép quanh chỗ này.",
            "Check the commas, brackets and double quotes around this place."));
}
