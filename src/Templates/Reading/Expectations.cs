using Reports.Engine.Diagnostics;

namespace Reports.Templates.Reading;

/// <summary>What can be needed at a place, in words.</summary>
static class Expectations
{
    public static Sentence Text { get; } = new("một chuỗi trong ngoặc kép", "a text in double quotes");

    public static Sentence Whole { get; } = new("một số nguyên", "a whole number");

    public static Sentence Decimal { get; } = new("một số, phần thập phân sau dấu chấm", "a number");

    public static Sentence Boolean { get; } = new("true (có) hoặc false (không)", "true or false");

    public static Sentence Date { get; } = new("một ngày như \"2023-12-16\" hoặc \"16/12/2023\"", "a date such as \"2023-12-16\" or \"16/12/2023\"");

    public static Sentence Count { get; } = new("một số nguyên, hoặc {\"count\": 18, \"percent\": \"42,9\"}", "a whole number, or {\"count\": 18, \"percent\": \"42,9\"}");

    public static Sentence Percent { get; } = new("tỷ lệ như in trên giấy, ví dụ \"42,9\"", "a share as printed, such as \"42,9\"");

    public static Sentence Mark { get; } = new("một từ như \"Tốt\", hoặc các ô như {\"Xuất sắc\": false, \"Tốt\": true}", "a word such as \"Tốt\", or boxes such as {\"Xuất sắc\": false, \"Tốt\": true}");

    public static Sentence Prose { get; } = new("danh sách các đoạn văn [\"…\", \"- …\"]", "a list of paragraphs [\"…\", \"- …\"]");

    public static Sentence List { get; } = new("một danh sách [ … ]", "a list [ … ]");

    public static Sentence Object { get; } = new("một nhóm { … }", "an object { … }");
}
