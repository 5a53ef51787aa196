using Reports.Engine.Data;

namespace Reports.Engine.Scripting.Library;

/// <summary>Every sentence of the functions: FUN001 to FUN199.</summary>
static class FunctionProblems
{
    const int LongestQuote = 60;

    public static DiagnosticException NotAList(Location at, Value value) => Error("FUN001", at,
        $"«{Quote(value)}» không phải là danh sách.", $"«{Quote(value)}» is not a list.",
        "Đưa vào một danh sách như [1, 2, 3], hoặc viết giá trị trong ngoặc vuông.", "Pass a list such as [1, 2, 3], or put the value into square brackets.");

    public static DiagnosticException NotADate(Location at, string text) => Error("FUN010", at,
        $"«{Quote(text)}» thiếu năm: không hỏi đồng hồ của máy.", $"«{Quote(text)}» has no year: the clock of the machine is not asked.",
        "Viết đủ ngày, tháng, năm như 2026-03-05.", "Write day, month and year, like 2026-03-05.");

    public static DiagnosticException UnreadableDateSign(Location at, string sign) => Error("FUN011", at,
        $"Không đọc được ngày bằng ký hiệu {sign}: ký hiệu này chỉ dùng để in.", $"A date cannot be read by {sign}: that sign is for writing only.",
        "Dùng %Y, %m, %d, %H, %M, %S trong mẫu đọc ngày.", "Use %Y, %m, %d, %H, %M, %S in a pattern that reads dates.");

    public static DiagnosticException NoClock(Location at) => Error("FUN012", at,
        "Không có giờ hiện tại: lần tạo văn bản này không được cho biết thời điểm.", "There is no current time: this render was not given one.",
        "Cho biết thời điểm (--now 2026-03-05, hoặc RenderSettings.Clock), hoặc dùng ngày có trong dữ liệu.", "Give the time (--now 2026-03-05, or RenderSettings.Clock), or use a date of the data.");

    public static DiagnosticException TimeOutOfRange(Location at) => Error("FUN013", at,
        "Kết quả nằm ngoài các ngày từ năm 1 đến năm 9999.", "The result lies outside the years 1 to 9999.",
        "Kiểm tra số được cộng vào.", "Check the number that is added.");

    public static DiagnosticException UnknownCulture(Location at, string name) => Error("FUN020", at,
        $"Không có quy ước ngôn ngữ «{Quote(name)}».", $"There is no culture «{Quote(name)}».",
        "Dùng 'vi-VN', 'en-US', 'en-GB', 'fr-FR' hoặc '' (quy ước chung).", "Use 'vi-VN', 'en-US', 'en-GB', 'fr-FR' or '' (invariant).");

    public static DiagnosticException BadFormat(Location at, string format, Value value) => Error("FUN021", at,
        $"Không thể viết «{Quote(value)}» theo dạng «{Quote(format)}».", $"«{Quote(value)}» cannot be written in the format «{Quote(format)}».",
        "Dùng dạng số như 'N2', '0.00', '#,##0', hoặc dạng ngày như 'dd/MM/yyyy'.", "Use a format of numbers such as 'N2', '0.00', '#,##0', or of dates such as 'dd/MM/yyyy'.");

    public static DiagnosticException NotANumber(Location at, Value value) => Error("FUN030", at,
        $"«{Quote(value)}» không phải là số.", $"«{Quote(value)}» is not a number.",
        "Đưa vào một số, hoặc đổi chuỗi ra số bằng string.to_int, string.to_double.", "Pass a number, or turn the text into one with string.to_int or string.to_double.");

    public static DiagnosticException NumberTooBig(Location at) => Error("FUN032", at,
        "Số quá lớn đối với phép tính này.", "The number is too big for this calculation.",
        "Dùng số nhỏ hơn.", "Use a smaller number.");

    public static DiagnosticException PrecisionOutOfRange(Location at, int most) => Error("FUN033", at,
        $"Số chữ số thập phân phải từ 0 đến {most}.", $"The number of decimals must be from 0 to {most}.",
        "Viết số chữ số thập phân cần giữ, ví dụ 1 hoặc 2.", "Write how many decimals to keep, such as 1 or 2.");

    public static DiagnosticException NoChance(Location at, string function) => Error("FUN034", at,
        $"{function} bị tắt: cùng dữ liệu phải cho cùng văn bản.", $"{function} is off: the same data must give the same document.",
        "Đặt RenderSettings.Seed để dùng, hoặc lấy giá trị từ dữ liệu.", "Set RenderSettings.Seed to use it, or take the value from the data.");

    public static DiagnosticException EmptyInterval(Location at, long least, long bound) => Error("FUN035", at,
        $"Cận dưới {least} lớn hơn cận trên {bound}.", $"The lower bound {least} is greater than the upper bound {bound}.",
        "Viết cận nhỏ trước, cận lớn sau.", "Write the smaller bound first.");

    public static DiagnosticException NoRomanNumeral(Location at, long number) => Error("FUN036", at,
        $"Không viết được số {number} bằng chữ số La Mã.", $"{number} has no Roman numeral.",
        "Dùng số từ 1 đến 3999.", "Use a number from 1 to 3999.");

    public static DiagnosticException NotAWholeNumber(Location at, Value value) => Error("FUN037", at,
        $"«{Quote(value)}» không phải là số nguyên.", $"«{Quote(value)}» is not a whole number.",
        "Làm tròn số trước bằng math.round.", "Round the number first with math.round.");

    public static DiagnosticException BadPattern(Location at, string pattern) => Error("FUN040", at,
        $"«{Quote(pattern)}» không phải là biểu thức chính quy đúng.", $"«{Quote(pattern)}» is not a regular expression.",
        "Kiểm tra ngoặc và dấu \\; dùng chuỗi trong dấu ` để khỏi phải viết \\ hai lần.", "Check brackets and \\; a text between ` needs no doubled \\.");

    public static DiagnosticException RegexTime(Location at, TimeSpan limit) => Error("FUN041", at,
        $"Biểu thức chính quy chạy quá {limit.TotalSeconds} giây.", $"The regular expression has taken longer than {limit.TotalSeconds} seconds.",
        "Viết biểu thức đơn giản hơn, hoặc nâng giới hạn thời gian (RegexTime).", "Write a simpler expression, or raise the limit of its time (RegexTime).");

    public static DiagnosticException NoJsonForm(Location at, Value value) => Error("FUN061", at,
        $"Không viết được «{Quote(value)}» thành JSON.", $"«{Quote(value)}» has no JSON form.",
        "Chỉ đưa vào số, chuỗi, ngày, danh sách và đối tượng.", "Pass numbers, texts, dates, lists and objects only.");

    public static DiagnosticException NotAVietnameseDate(Location at, Value value) => Error("FUN080", at,
        $"«{Quote(value)}» không phải là ngày.", $"«{Quote(value)}» is not a date.",
        "Viết ngày như 2026-03-05 hoặc 05/3/2026.", "Write the date like 2026-03-05 or 05/3/2026.");

    // Lists and objects are not written out: they may be endless, or contain themselves.
    static string Quote(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Array => "[…]",
        ValueKind.Object or ValueKind.Content => "{…}",
        _ => Quote(value.ToString()),
    };

    static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    static DiagnosticException Error(string code, Location at, string vietnamese, string english, string hintVietnamese, string hintEnglish) =>
        new(new Diagnostic(code, Severity.Error, at, new Sentence(vietnamese, english), new Sentence(hintVietnamese, hintEnglish)));
}
