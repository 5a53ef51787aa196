using Reports.Engine.Diagnostics;
using Reports.Templates.Json;

namespace Reports.Templates.Reading;

/// <summary>Every sentence about a value that does not fit the model.</summary>
static class ReadingProblems
{
    public static Diagnostic UnknownKey(Node owner, NodeMember member, IEnumerable<string> known)
    {
        var keys = known.Where(key => owner[key] is null).ToList();
        var hint = Nearest.To(member.Name, keys) is { } near
            ? new Sentence($"Sửa thành «{near}».", $"Write «{near}».")
            : keys.Count == 0 ? new Sentence("Xóa khóa này.", "Delete it.")
            : new Sentence($"Xóa khóa này, hoặc dùng một trong: {List(keys)}.", $"Delete it, or use one of: {List(keys)}.");
        return new("YEAR004", Severity.Error, owner.Source.At(member.Offset, owner.Place.Member(member.Name).ToString()),
            new($"Không có khóa «{member.Name}».", $"There is no key «{member.Name}»."), hint);
    }

    public static Diagnostic WrongKind(Node node, Sentence expected) => new(
        "YEAR005", Severity.Error, node.At(),
        new($"Ở đây cần {expected.Vietnamese}, nhưng có {Found(node).Vietnamese}.", $"Here must stand {expected.English}, but there is {Found(node).English}."),
        new($"Viết {expected.Vietnamese}.", $"Write {expected.English}."));

    public static Diagnostic Missing(Node owner, string key, string title) => new(
        "YEAR006", Severity.Error, owner.At(owner.Place.Member(key).ToString()),
        new($"Thiếu «{key}» ({title}).", $"«{key}» is missing."),
        new($"Thêm \"{key}\": … vào nhóm này.", $"Add \"{key}\": … to this object."));

    public static Diagnostic OutOfRange(Node node, int smallest, int largest) => new(
        "YEAR007", Severity.Error, node.At(),
        new($"{Short(node.Text)} nằm ngoài khoảng {smallest} đến {largest}.", $"{Short(node.Text)} is not between {smallest} and {largest}."),
        new("Sửa lại số này.", "Correct the number."));

    public static Diagnostic NotADay(Node node) => new(
        "YEAR008", Severity.Error, node.At(),
        new($"«{Short(node.Text)}» không phải là một ngày.", $"«{Short(node.Text)}» is not a day."),
        new("Viết như 2023-12-16 hoặc 16/12/2023.", "Write it as 2023-12-16 or 16/12/2023."));

    public static Diagnostic UnknownWord(Node node, IReadOnlyCollection<string> known)
    {
        var hint = node.Kind == NodeKind.Text && Nearest.To(node.Text, known) is { } near
            ? new Sentence($"Sửa thành \"{near}\".", $"Write \"{near}\".")
            : new Sentence($"Chọn một trong: {List(known)}.", $"Choose one of: {List(known)}.");
        return new("YEAR009", Severity.Error, node.At(),
            new($"Ở đây không dùng được {Found(node).Vietnamese}.", $"{Found(node).English} cannot stand here."), hint);
    }

    public static Diagnostic WrongForm(Node node, string example) => new(
        "YEAR010", Severity.Error, node.At(),
        new($"«{Short(node.Text)}» chưa đúng dạng.", $"«{Short(node.Text)}» is not in the right form."),
        new($"Viết như {example}.", $"Write it as {example}."));

    static Sentence Found(Node node) => node.Kind switch
    {
        NodeKind.Text => new($"chuỗi «{Short(node.Text)}»", $"the text «{Short(node.Text)}»"),
        NodeKind.Number => new($"số {Short(node.Text)}", $"the number {Short(node.Text)}"),
        NodeKind.True => new("true", "true"),
        NodeKind.False => new("false", "false"),
        NodeKind.List => new("một danh sách", "a list"),
        NodeKind.Object => new("một nhóm", "an object"),
        _ => new("null", "null"),
    };

    static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    static string List(IReadOnlyCollection<string> words) =>
        string.Join(", ", words.Take(12)) + (words.Count > 12 ? ", …" : "");
}
