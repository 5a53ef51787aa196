namespace Reports.Engine.Scripting;

/// <summary>Characters, strings and numbers that cannot be read: SCR001 to SCR019.</summary>
static partial class ScriptProblems
{
    public static Diagnostic UnknownCharacter(Location? location, string sign) => Error("SCR001", location,
        $"Ký tự «{sign}» không có nghĩa ở đây.", $"The character «{sign}» means nothing here.",
        "Xóa ký tự này, hoặc đặt nó trong dấu nháy nếu là chữ cần in.", "Remove it, or put it in quotes when it is text to print.");

    public static Diagnostic StrayCloseBrace(Location? location) => Error("SCR002", location,
        "Dấu «}» không có dấu «{» mở trước nó.", "The brace «}» has no «{» before it.",
        "Xóa dấu này, hoặc thêm dấu «{» còn thiếu.", "Remove it, or add the missing «{».");

    public static Diagnostic OpenString(Location? location, char quote) => Error("SCR003", location,
        $"Chuỗi mở bằng dấu {quote} chưa được đóng.", $"The string opened with {quote} is never closed.",
        $"Thêm dấu {quote} vào cuối chuỗi.", $"Add {quote} at the end of the string.");

    public static Diagnostic UnknownEscape(Location? location, char character) => Error("SCR004", location,
        $"Sau dấu «\\» trong chuỗi không dùng được «{Shown(character)}».", $"A string cannot have «{Shown(character)}» after a backslash.",
        @"Viết \\ cho dấu gạch chéo ngược; các cách viết được phép là \' \"" \\ \0 \n \r \t \b \f \v \x00 \u0000.",
        @"Write \\ for a backslash; the escapes are \' \"" \\ \0 \n \r \t \b \f \v \x00 \u0000.");

    public static Diagnostic BadCharacterCode(Location? location, char escape, int digits) => Error("SCR005", location,
        $"Sau «\\{escape}» phải có đúng {digits} chữ số thập lục phân.", $"«\\{escape}» must be followed by {digits} hexadecimal digits.",
        $"Viết đủ {digits} chữ số 0–9, a–f.", $"Write {digits} digits 0–9, a–f.");

    public static Diagnostic MissingExponent(Location? location) => Error("SCR006", location,
        "Số có «e» nhưng thiếu chữ số sau nó.", "The number has an «e» without digits after it.",
        "Viết số mũ, ví dụ 1e3.", "Write the exponent, such as 1e3.");

    public static Diagnostic MissingDigits(Location? location, char prefix) => Error("SCR007", location,
        $"Sau «0{prefix}» phải có ít nhất một chữ số.", $"«0{prefix}» must be followed by at least one digit.",
        prefix == 'x' ? "Viết chữ số 0–9, a–f, ví dụ 0x1f." : "Viết chữ số 0 hoặc 1, ví dụ 0b101.", prefix == 'x' ? "Write digits 0–9, a–f, such as 0x1f." : "Write digits 0 or 1, such as 0b101.");

    public static Diagnostic NumberTooBig(Location? location, string number) => Error("SCR008", location,
        $"Số «{number}» quá lớn hoặc viết sai.", $"The number «{number}» is too big or not written as one.",
        "Viết lại số, hoặc đặt trong dấu nháy nếu là chữ.", "Write it again, or put it in quotes when it is text.");

    /// <summary>A character that can be seen: control characters by their code.</summary>
    static string Shown(char character) => character switch
    {
        '\0' => "∅",
        < ' ' => $"U+{(int)character:X4}",
        _ => character.ToString(),
    };
}
