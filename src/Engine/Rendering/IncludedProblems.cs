namespace Reports.Engine.Rendering;

/// <summary>Every sentence about documents that are included in others (INC001–INC005).</summary>
static class IncludedProblems
{
    public static Diagnostic NotFound(Location location, string name) => Error(
        "INC001",
        location,
        $"Không tìm thấy văn bản «{name}» để đưa vào.",
        $"There is no document «{name}» to include.",
        "Đặt tệp cạnh mẫu hoặc cạnh tệp dữ liệu và ghi đúng tên.",
        "Put the file beside the template or beside the data file and write its name as it is.");

    public static Diagnostic NotAlone(Location location, string name) => Error(
        "INC002",
        location,
        $"Văn bản «{name}» gồm nhiều đoạn, không thể đứng giữa một câu.",
        $"The document «{name}» is paragraphs and cannot stand within a sentence.",
        "Viết thẻ «include» một mình trong một đoạn riêng.",
        "Write the «include» tag alone in a paragraph of its own.");

    public static Diagnostic TooDeep(Location location, int limit) => Error(
        "INC003",
        location,
        $"Các văn bản đưa vào nhau quá {limit} tầng, có thể một văn bản đưa chính nó vào.",
        $"Documents include one another more than {limit} levels deep; one may include itself.",
        "Bỏ thẻ «include» dẫn vòng trở lại.",
        "Remove the «include» tag that leads back.");

    public static Diagnostic CannotCarry(string file, string kind) => Error(
        "INC004",
        new FileLocation(file),
        $"Văn bản được đưa vào có thành phần «{kind}» không mang theo được.",
        $"The included document holds a «{kind}», which cannot come along.",
        "Thay bằng hình ảnh rồi lưu lại.",
        "Put a picture in its place and save the file.");

    public static Diagnostic WritesToData(string file) => Error(
        "INC005",
        new FileLocation(file),
        "Văn bản được đưa vào thay đổi dữ liệu.",
        "The included document changes the data.",
        "Gán vào tên riêng, ví dụ {{ tong = … }}, không gán vào a.b.",
        "Assign to a name of its own, such as {{ total = … }}, not to a.b.");

    static Diagnostic Error(string code, Location location, string vi, string en, string hintVi, string hintEn) =>
        new(code, Severity.Error, location, new Sentence(vi, en), new Sentence(hintVi, hintEn));
}
