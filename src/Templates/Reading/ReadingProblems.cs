using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Every sentence about a value that does not fit the model.</summary>
static class ReadingProblems
{
    public static Diagnostic UnknownKey(Node owner, NodeMember member, IReadOnlyCollection<KnownWord> free, KnownWord? meant)
    {
        var hint = free.Count == 0 ? new("Xóa mục này.", "Delete it.")
            : meant is not null ? new Sentence($"Sửa thành {meant.Instead.Vietnamese}.", $"Write {meant.Instead.English}.")
            : new($"Xóa mục này, hoặc dùng một trong: {KnownWord.List(free).Vietnamese}.", $"Delete it, or use one of: {KnownWord.List(free).English}.");
        return new("YEAR004", Severity.Error, owner.Source.At(member.Offset, owner.Place.Member(member.Name).ToString()),
            new($"Không có mục nào tên là \"{Short(member.Name)}\".", $"There is no field \"{Short(member.Name)}\"."), hint);
    }

    public static Diagnostic WrongKind(Node node, Sentence name, Sentence expected)
    {
        var needed = node.Source.IsText ? expected : Expectations.InCell(expected);
        return new(
            "YEAR005", Severity.Error, node.At(),
            new($"«{name.Vietnamese}» cần {needed.Vietnamese}, nhưng có {Found(node).Vietnamese}.", $"«{name.English}» must be {needed.English}, but there is {Found(node).English}."),
            new($"Viết {needed.Vietnamese}.", $"Write {needed.English}."));
    }

    public static Diagnostic Missing(Node owner, Sentence name, KnownWord missing) => new(
        YearFile.MissingCode, Severity.Error, owner.At(owner.Place.Member(missing.Written).ToString()),
        new($"«{name.Vietnamese}» thiếu mục «{missing.Name?.Vietnamese}».", $"«{missing.Name?.English}» is missing in «{name.English}»."),
        owner.Source.IsText
            ? new($"Thêm \"{missing.Written}\": … vào nhóm này.", $"Add \"{missing.Written}\": … to this object.")
            : new("Điền vào mục này.", "Fill in this field."));

    public static Diagnostic OutOfRange(Node node, Sentence name, int smallest, int largest) => new(
        "YEAR007", Severity.Error, node.At(),
        new($"«{name.Vietnamese}» không thể là {Short(node.Text)}: cần {Range(smallest, largest).Vietnamese}.", $"«{name.English}» cannot be {Short(node.Text)}: it must be {Range(smallest, largest).English}."),
        new("Sửa lại số này.", "Correct the number."));

    public static Diagnostic NotADay(Node node, Sentence name) => new(
        "YEAR008", Severity.Error, node.At(),
        new($"«{name.Vietnamese}»: «{Short(node.Text)}» không phải là một ngày.", $"«{name.English}»: «{Short(node.Text)}» is not a day."),
        node.Source.IsText ? new("Viết như 2023-12-16 hoặc 16/12/2023.", "Write it as 2023-12-16 or 16/12/2023.") : new("Viết như 16/12/2023.", "Write it as 16/12/2023."));

    public static Diagnostic UnknownWord(Node node, Sentence name, IReadOnlyCollection<KnownWord> known) => new(
        "YEAR009", Severity.Error, node.At(),
        new($"«{name.Vietnamese}» không dùng được {Found(node).Vietnamese}.", $"«{name.English}» cannot be {Found(node).English}."),
        Advice(node, node.Source.IsText ? known : [.. known.Select(word => word.AsLabel)]));

    static Sentence Advice(Node node, IReadOnlyCollection<KnownWord> known) => node.Kind == NodeKind.Text ? KnownWord.Advice(node.Text, known) : KnownWord.Choose(known);

    public static Diagnostic WrongForm(Node node, Sentence name, string example) => new(
        "YEAR010", Severity.Error, node.At(),
        new($"«{name.Vietnamese}»: «{Short(node.Text)}» chưa đúng dạng.", $"«{name.English}»: «{Short(node.Text)}» is not in the right form."),
        new($"Viết như {example}.", $"Write it as {example}."));

    /// <summary>The largest number that can be read means nothing to a reader.</summary>
    static Sentence Range(int smallest, int largest) => (smallest, largest) switch
    {
        (int.MinValue, _) => new("số nhỏ hơn", "a smaller number"),
        (_, int.MaxValue) => new($"số từ {smallest} trở lên, không quá lớn", $"{smallest} or more, and not too large"),
        _ => new($"số từ {smallest} đến {largest}", $"from {smallest} to {largest}"),
    };

    static Sentence Found(Node node) => node.Kind switch
    {
        NodeKind.Text when !node.Source.IsText => new($"«{Short(node.Text)}»", $"«{Short(node.Text)}»"),
        NodeKind.Text => new($"chuỗi «{Short(node.Text)}»", $"the text «{Short(node.Text)}»"),
        NodeKind.Number => new($"số {Short(node.Text)}", $"the number {Short(node.Text)}"),
        NodeKind.True => new("true (có)", "true"),
        NodeKind.False => new("false (không)", "false"),
        NodeKind.List => new("một danh sách", "a list"),
        NodeKind.Object => new("một nhóm", "an object"),
        _ => new("null (chưa ghi)", "null"),
    };

    static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}

/// <summary>What can be needed at a place, in words.</summary>
static class Expectations
{
    /// <summary>The same for a cell, where nobody types quotation marks and brackets.</summary>
    public static Sentence InCell(Sentence expected) =>
        expected == Text || expected == Prose ? new("một đoạn chữ", "a text")
        : expected == Decimal ? new("một số", "a number")
        : expected == Boolean ? new("Có hoặc Không", "Có or Không")
        : expected == Date ? new("một ngày như 16/12/2023", "a date such as 16/12/2023")
        : expected == Count ? new("một số nguyên, có thể kèm tỷ lệ như 18 (42,9%)", "a whole number, perhaps with its share as 18 (42,9%)")
        : expected == Percent ? new("tỷ lệ như 42,9", "a share such as 42,9")
        : expected == Mark ? new("một mức trong danh sách của ô", "a word of the cell's list")
        : expected;

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
