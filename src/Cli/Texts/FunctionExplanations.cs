using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes about functions, data files and what a template is checked against mean, for <c>reports explain</c>.</summary>
static class FunctionExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["FUN001"] = Text(
            new("Hàm của danh sách nhận một danh sách.", "A function of lists takes a list."),
            new("Một giá trị đặt trong [ ] là danh sách một mục.", "One value in [ ] is a list of one."),
            Code("{{ ten | array.sort }}")),
        ["FUN010"] = Text(
            new("Ngày viết theo dạng đọc được.", "A date is written in a readable form."),
            new("Ngày phải đủ năm: đồng hồ của máy không được hỏi.", "It has a year: the clock of the machine is not asked."),
            Code("{{ \"08:30\" | date.parse }}")),
        ["FUN011"] = Text(
            new("Mẫu đọc ngày chỉ dùng dấu đọc được.", "A pattern that reads dates has signs that can be read."),
            new("Một số dấu như %A chỉ để viết.", "Some signs are for writing only."),
            Code("{{ date.parse a \"%A\" }}")),
        ["FUN012"] = Text(
            new("Giờ hiện tại phải được trao vào.", "The current time is given."),
            new("Cùng dữ liệu phải cho cùng văn bản, hôm nay cũng như năm sau.", "The same data gives the same document, today and next year."),
            new("{{ date.now }} không có --now", "{{ date.now }} without --now")),
        ["FUN013"] = Text(
            new("Kết quả nằm trong các năm 1 đến 9999.", "A result lies within the years 1 to 9999."),
            new("Lịch không đi xa hơn.", "The calendar goes no further."),
            Code("{{ ngay | date.add_years 99999 }}")),
        ["FUN020"] = Text(
            new("Vùng ngôn ngữ phải là một trong các vùng có sẵn.", "A culture is one of those there are."),
            new("Chúng được viết sẵn để mọi máy cho cùng kết quả.", "They are built in, so that every machine gives the same."),
            Code("{{ so | math.format \"N1\" \"xx\" }}")),
        ["FUN021"] = Text(
            new("Định dạng hợp với giá trị.", "A format fits its value."),
            new("Số theo «N2», «0.00»; ngày theo «dd/MM/yyyy».", "Numbers take «N2», «0.00»; dates «dd/MM/yyyy»."),
            Code("{{ so | object.format \"Q\" }}")),
        ["FUN030"] = Text(
            new("Hàm của số nhận số.", "A function of numbers takes a number."),
            new("Chữ đổi thành số bằng string.to_int.", "A text becomes one by string.to_int."),
            Code("{{ \"ba\" | math.round }}")),
        ["FUN032"] = Text(
            new("Số không quá lớn cho phép tính.", "A number is not too big for the calculation."),
            new("Kết quả sẽ không đúng.", "The result would be wrong."),
            Code("{{ 1e40 | math.round }}")),
        ["FUN033"] = Text(
            new("Số chữ số thập phân nằm trong giới hạn.", "The number of decimals is within bounds."),
            new("Nhiều hơn thì số không chứa được.", "A number cannot hold more."),
            Code("{{ x | math.round 99 }}")),
        ["FUN034"] = Text(
            new("Hàm ngẫu nhiên cần hạt giống.", "Functions of chance need a seed."),
            new("Cùng dữ liệu phải cho cùng văn bản.", "The same data gives the same document."),
            new("{{ math.random 1 6 }} không có seed", "{{ math.random 1 6 }} without a seed")),
        ["FUN035"] = Text(
            new("Cận dưới không lớn hơn cận trên.", "The lower bound is not above the upper."),
            new("Khoảng như vậy rỗng.", "Such a range is empty."),
            Code("{{ math.random 6 1 }}")),
        ["FUN036"] = Text(
            new("Số La Mã chỉ có từ 1 đến 3999.", "Roman numerals go from 1 to 3999."),
            new("Không có ký hiệu cho 0 và số lớn hơn.", "There are no signs for 0 or beyond."),
            Code("{{ 0 | vi.roman }}")),
        ["FUN037"] = Text(
            new("Chỗ này cần số nguyên.", "A whole number is needed here."),
            new("Làm tròn bằng math.round trước.", "Round it with math.round first."),
            Code("{{ 1.5 | vi.roman }}")),
        ["FUN040"] = Text(
            new("Biểu thức chính quy viết đúng.", "A regular expression is well-formed."),
            new("Chuỗi giữa hai dấu ` không cần nhân đôi «\\».", "A text between ` needs no doubled «\\»."),
            Code("{{ ten | regex.match \"(\" }}")),
        ["FUN041"] = Text(
            new("Biểu thức chính quy không chạy quá lâu.", "A regular expression does not take too long."),
            new("Giới hạn RegexTime dừng biểu thức thử quá nhiều cách.", "The limit RegexTime stops one that tries too many ways."),
            new("(a+)+$ trên chuỗi dài", "(a+)+$ on a long text")),
        ["FUN061"] = Text(
            new("Giá trị phải viết được thành JSON.", "A value can be written as JSON."),
            new("Hàm không có dạng JSON.", "A function has no JSON form."),
            Code("{{ object.to_json @f }}")),
        ["FUN080"] = Text(
            new("Ngày viết như 2026-03-05 hoặc 05/3/2026.", "A date is written like 2026-03-05 or 05/3/2026."),
            new("Chữ khác không biết là ngày nào.", "Of another text nobody knows which day is meant."),
            Code("{{ \"mồng năm\" | vi.date }}")),
        ["JSN001"] = Text(
            new("Tệp dữ liệu là JSON đúng cú pháp.", "A data file is well-formed JSON."),
            new("Chú thích và dấu phẩy cuối được phép; thiếu dấu phẩy thì không.", "Comments and trailing commas are allowed; missing commas are not."),
            Code("{ \"ten\": \"Chi bộ\" \"nam\": 2025 }")),
        ["JSN002"] = Text(
            new("Mỗi tên có một lần trong một nhóm.", "Every name stands once in an object."),
            new("Giá trị sau cùng có hiệu lực, giá trị trước mất lặng lẽ.", "The last value counts and the first is lost in silence."),
            Code("{ \"nam\": 2024, \"nam\": 2025 }")),
        ["SHP001"] = Text(
            new("--data và --schema cần một tệp JSON bắt đầu bằng «{».", "--data and --schema take a JSON file that begins with «{»."),
            new("Tên của mẫu là các khóa của nhóm đó.", "The names of a template are the keys of that object."),
            new("reports lint mau.docx --data danh-sach.json, trong khi tệp bắt đầu bằng «[»", "reports lint mau.docx --data danh-sach.json, while the file begins with «[»")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");

    // The words of a template are the same in both languages.
    static Sentence Code(string example) => new(example, example);
}
