using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes about the code of tags: characters, words, blocks mean, for <c>reports explain</c>.</summary>
static class LanguageExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["SCR001"] = Text(
            new("Trong thẻ chỉ có tên, số, chuỗi và dấu của ngôn ngữ.", "Code is made of names, numbers, strings and signs of the language."),
            new("Chữ để in thì đặt trong nháy.", "Text to print stands in quotes."),
            Code("{{ ten § }}")),
        ["SCR002"] = Text(
            new("Dấu «}» phải có «{» trước nó.", "A «}» has its «{»."),
            new("Ngoặc nhọn đơn mở và đóng một nhóm dữ liệu.", "Single braces open and close an object."),
            Code("{{ x } }}")),
        ["SCR003"] = Text(
            new("Chuỗi mở bằng nháy nào đóng bằng nháy ấy.", "A string closes with the quote that opened it."),
            new("Thiếu nháy thì cả phần còn lại thành chuỗi.", "Without it the rest is string."),
            Code("{{ ten ?? \"chưa có }}")),
        ["SCR004"] = Text(
            new("Sau «\\» trong chuỗi chỉ có các ký tự quy định.", "Only certain characters follow a «\\» in a string."),
            new("Viết «\\\\» để in một dấu «\\».", "Write «\\\\» for one «\\»."),
            Code("\"C:\\Users\"")),
        ["SCR005"] = Text(
            new("Mã ký tự gồm đúng số chữ số quy định.", "A character code has as many digits as it must."),
            new("Thiếu chữ số thì không biết là ký tự nào.", "With fewer nobody knows which character is meant."),
            Code("\"\\u12\"")),
        ["SCR006"] = Text(
            new("Sau «e» của số là số mũ.", "Digits follow the «e» of a number."),
            new("Số mũ cho biết nhân với mười mũ bao nhiêu.", "The exponent says which power of ten is meant."),
            Code("1e")),
        ["SCR007"] = Text(
            new("Sau 0x, 0b có ít nhất một chữ số.", "At least one digit follows 0x or 0b."),
            new("Tiền tố chưa phải là số.", "The prefix alone is no number."),
            Code("0x")),
        ["SCR008"] = Text(
            new("Số viết trong thẻ không quá lớn.", "A number in code is not too big."),
            new("Mã số dài nên đặt trong nháy như chữ.", "Long identifiers belong in quotes, as text."),
            Code("{{ 1e999 }}")),
        ["SCR020"] = Text(
            new("Mỗi câu lệnh viết đúng cú pháp.", "Every statement follows the syntax."),
            new("Hai câu lệnh cách nhau bằng «;» hoặc xuống dòng.", "Statements are divided by «;» or a new line."),
            Code("{{ ten nam }}")),
        ["SCR021"] = Text(
            new("Chỗ cần giá trị phải có giá trị.", "There is a value where one is needed."),
            new("Thường do xóa dở biểu thức.", "Mostly half of an expression was deleted."),
            Code("{{ 1 + }}")),
        ["SCR022"] = Text(
            new("Dấu ngoặc, dấu hai chấm … phải đủ.", "Brackets, colons and the like are complete."),
            new("Thiếu dấu thì không biết phần nào thuộc về đâu.", "Without the sign nobody knows what belongs where."),
            Code("{{ (a + b }}")),
        ["SCR023"] = Text(
            new("Mỗi khối phải có «end».", "Every block has its «end»."),
            new("«end» cho biết khối dài đến đâu.", "«end» tells how far the block reaches."),
            Code("{{ if tot }} …")),
        ["SCR024"] = Text(
            new("«end», «else», «when» thuộc về một khối.", "«end», «else» and «when» belong to a block."),
            new("Thường do xóa thẻ mở mà quên thẻ đóng.", "Mostly the opening was deleted and its end forgotten."),
            new("{{ end }} thừa", "{{ end }} too many")),
        ["SCR025"] = Text(
            new("Từ của khối này không đứng trong khối khác.", "A word of one block does not stand in another."),
            new("Khối bên trong phải đóng trước.", "The inner block closes first."),
            Code("{{ for x in ds }}{{ when 1 }}")),
        ["SCR026"] = Text(
            new("Biến của vòng lặp là index, first, last …", "A loop has index, first, last and so on."),
            new("Tên khác không có giá trị.", "Another name has no value."),
            Code("{{ for.number }}")),
        ["SCR027"] = Text(
            new("Vòng lặp viết: for tên in danh sách.", "A loop is written: for name in list."),
            new("«in» đứng giữa tên và danh sách.", "«in» stands between name and list."),
            Code("{{ for dv dang_vien }}")),
        ["SCR028"] = Text(
            new("Chỗ này cần một tên.", "A name is needed here."),
            new("Tên bắt đầu bằng chữ cái hoặc «_».", "A name begins with a letter or «_»."),
            Code("{{ for 1 in ds }}")),
        ["SCR029"] = Text(
            new("Phép gán là một câu lệnh riêng.", "An assignment is a statement of its own."),
            new("So sánh viết bằng «==».", "To compare, write «==»."),
            Code("{{ if muc = \"tot\" }}")),
        ["SCR030"] = Text(
            new("Sau dấu chấm là một tên.", "A name follows a point."),
            new("Tên có dấu cách viết trong [\"…\"].", "A name with spaces is written in [\"…\"]."),
            Code("{{ chi_bo. }}")),
        ["SCR031"] = Text(
            new("Giữa «case» và «when» đầu tiên không có gì.", "Nothing stands between «case» and its first «when»."),
            new("Câu lệnh ở đó không thuộc nhánh nào.", "A statement there belongs to no branch."),
            Code("{{ case a; x = 1; when 1 }}")),
        ["SCR032"] = Text(
            new("«$$» là một câu lệnh riêng.", "«$$» is a statement of its own."),
            new("Nó chạy khối được trao cho hàm, không phải giá trị.", "It runs the block given to the function and is no value."),
            Code("{{ x = $$ }}")),
        ["SCR033"] = Text(
            new("Trong { } viết tên: giá trị.", "In { } stands name: value."),
            new("Nhóm dữ liệu gồm các tên có giá trị.", "An object is names with values."),
            Code("{{ x = { 1, 2 } }}")),
        ["SCR034"] = Text(
            new("Tham số bắt buộc đứng trước, có mặc định đứng sau, «...» cuối cùng.", "Required parameters come first, then defaults, then «...»."),
            new("Nếu không thì không biết giá trị nào cho tham số nào.", "Otherwise nobody knows which value is whose."),
            Code("{{ func f(x = 1, y) }}")),
        ["SCR035"] = Text(
            new("Giá trị mặc định là số, chuỗi, true, false hoặc null.", "A default is a number, a string, true, false or null."),
            new("Nó có sẵn khi biên dịch mẫu, trước mọi dữ liệu.", "It is known when the template is compiled, before any data."),
            Code("{{ func f(x = a + 1) }}")),
        ["SCR036"] = Text(
            new("Vòng lặp chỉ có offset, limit, reversed (và cols).", "A loop takes offset, limit, reversed (and cols)."),
            new("Lời gọi hàm trong đó cần đặt trong ngoặc tròn.", "A function call stands in parentheses."),
            Code("{{ for x in ds top:3 }}")),
        ["SCR037"] = Text(
            new("«++», «--» đi với một tên.", "«++» and «--» go with a name."),
            new("Chúng đổi giá trị của tên đó.", "They change its value."),
            Code("{{ 5++ }}")),
        ["SCR038"] = Text(
            new("Ghi chú và đoạn giữ nguyên phải đóng.", "Comments and escaped stretches are closed."),
            new("Không đóng thì phần còn lại của tệp bị nuốt.", "Otherwise they swallow the rest of the file."),
            Code("{{ ## ghi chú")),
        ["SCR039"] = Text(
            new("Mã viết theo cú pháp của Scriban.", "Code follows Scriban's syntax."),
            new("Bộ phân tích của Scriban không hiểu và nói lý do bằng tiếng Anh.", "Scriban's parser does not understand it and says why."),
            Code("{{ … }}")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");

    // The words of a template are the same in both languages.
    static Sentence Code(string example) => new(example, example);
}
