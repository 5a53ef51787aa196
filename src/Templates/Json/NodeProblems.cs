using Reports.Engine.Data;

namespace Reports.Templates.Json;

/// <summary>Every sentence about text that is not good JSON.</summary>
static class NodeProblems
{
    public static Diagnostic NotUtf8(JsonSource text, int offset) => JsonProblems.NotUtf8(text.At(offset, "$")) with { Code = "YEAR001" };

    public static Diagnostic Malformed(JsonSource text, int offset, string detail)
    {
        var excerpt = text.Excerpt(offset);
        return new(
            "YEAR002", Severity.Error, text.At(offset, "$"),
            excerpt.Length == 0
                ? new("Tệp kết thúc khi JSON chưa khép lại.", "The file ends before its JSON does.")
                : new($"JSON sai cú pháp ở «{excerpt}».", $"The JSON is malformed at «{excerpt}»."),
            Hint(excerpt, detail));
    }

    public static Diagnostic HalfCharacter(JsonSource text, int offset, string path) => new(
        "YEAR002", Severity.Error, text.At(offset, path),
        new("Chuỗi có mã \\u chỉ bằng nửa ký tự.", "The text has a \\u escape that is half a character."),
        new("Gõ thẳng ký tự đó thay cho mã \\u.", "Type the character itself instead of the \\u escape."));

    public static Diagnostic DuplicateKey(JsonSource text, NodeMember second, NodeMember first, string path)
    {
        var line = text.At(first.Offset, path).Line;
        var name = text.Names?.Invoke(path) ?? new(second.Name, second.Name);
        return new(
            "YEAR003", Severity.Error, text.At(second.Offset, path),
            new($"Mục «{name.Vietnamese}» (\"{second.Name}\") có hai lần; lần đầu ở dòng {line}.", $"«{name.English}» (\"{second.Name}\") stands twice; first on line {line}."),
            new("Xóa một trong hai.", "Delete one of them."));
    }

    static Sentence Hint(string excerpt, string detail) => excerpt switch
    {
        "" => new("Thêm dấu ] hoặc } còn thiếu ở cuối.", "Add the missing ] or } at the end."),
        ['"', ..] => new("Thêm dấu phẩy trước chỗ này, hoặc khép dấu ngoặc kép còn mở ở trên.", "Add a comma before it, or close a quotation mark left open above."),
        ['\'' or '“' or '”' or '«', ..] => new("Dùng dấu ngoặc kép thẳng \" cho tên mục và chữ.", "Use straight double quotes \" for names and texts."),
        [']' or '}', ..] => new("Xóa dấu đóng thừa, hoặc viết giá trị còn thiếu trước nó.", "Delete the stray bracket, or write the value missing before it."),
        _ when detail.Contains("depth", StringComparison.Ordinal) => new("Bớt số tầng lồng nhau.", "Nest fewer levels."),
        _ => new("Xem lại dấu phẩy, dấu hai chấm và dấu ngoặc kép quanh chỗ này.", "Check the comma, the colon and the quotation marks around it."),
    };
}
