namespace Reports.Engine.Shapes;

/// <summary>Every sentence about files that are to show what the data looks like (SHP001).</summary>
static class ShapeProblems
{
    public static Diagnostic NotAnObject(string file) => new("SHP001", Severity.Error, new FileLocation(file),
        new("Tệp không phải là một đối tượng JSON.", "The file is not a JSON object."),
        new("Chọn tệp bắt đầu bằng dấu «{»: dữ liệu của mẫu, hoặc JSON Schema của dữ liệu ấy.", "Choose a file that begins with «{»: the data of the template, or the JSON Schema of that data."));
}
