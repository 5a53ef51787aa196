namespace Reports.Engine.Rendering;

/// <summary>Every sentence about values that are not printed as they stand (PRN001–PRN009).</summary>
static class PrintProblems
{
    public static Diagnostic ForbiddenCharacters(Location? location, bool isError) => new("PRN001", isError ? Severity.Error : Severity.Warning, location,
        new("Giá trị chứa ký tự điều khiển mà tệp Word không chứa được; các ký tự ấy được bỏ đi.", "The value holds control characters that no Word file can hold; they are left out."),
        new("Xóa các ký tự ấy khỏi dữ liệu (thường do chép từ PDF hoặc phần mềm khác).", "Take them out of the data; they mostly come from copying out of a PDF or another program."));

    public static Diagnostic NotANumber(Location? location, string text) => new("PRN002", Severity.Error, location,
        new($"Biểu đồ vẽ số, nhưng giá trị ở đây là «{text}».", $"A chart draws numbers, but the value here is «{text}»."),
        new("Cho thẻ một số của dữ liệu, không định dạng; để trống (null) thì điểm ấy không vẽ.", "Give the tag a number of the data without a format; a point without a value (null) is left out."));

    public static Diagnostic TextOnly(Location? location) => new("PRN003", Severity.Warning, location,
        new("Ở đây Word chỉ nhận chữ: hình, liên kết hay văn bản định dạng chỉ còn lại phần chữ.", "Word takes only text here: of a picture, a link or rich text its words are left."),
        new("Đặt thẻ trong một đoạn của văn bản, không trong công thức, thuộc tính, mã trường hay biểu đồ.", "Put the tag into a paragraph of the text, not into a formula, a property, a field code or a chart."));
}
