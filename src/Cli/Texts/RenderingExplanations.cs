using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes about the code of tags while a document is rendered, and its limits mean, for <c>reports explain</c>.</summary>
static class RenderingExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["SCR200"] = Text(
            new("Tên trong mẫu có trong dữ liệu.", "Names of the template are names of the data."),
            new("Tên không có in ra khoảng trống; --missing chọn cách xử lý.", "A missing name prints as nothing; --missing says what is done."),
            new("{{ bi_thu }} khi dữ liệu chưa có", "{{ bi_thu }} while the data has none")),
        ["SCR201"] = Text(
            new("Chỉ lấy thành phần của cái có thật.", "Members are taken of what is there."),
            new("Viết «?.» khi có thể không có.", "Write «?.» where it may be missing."),
            Code("{{ bi_thu.ho_ten }}")),
        ["SCR202"] = Text(
            new("Chỉ lấy phần tử của cái có thật.", "Items are taken of what is there."),
            new("Đặt trong «if» khi có thể không có.", "Put it into an «if» where it may be missing."),
            new("{{ ds[0] }} khi ds không có", "{{ ds[0] }} without ds")),
        ["SCR203"] = Text(
            new("Chỉ số không được trống.", "An index is not null."),
            new("Không biết lấy phần tử nào.", "Nobody knows which item is meant."),
            new("{{ ds[so] }} khi so không có", "{{ ds[so] }} without so")),
        ["SCR204"] = Text(
            new("[ ] chỉ dùng với danh sách, chuỗi, nhóm dữ liệu.", "[ ] goes with lists, texts and objects."),
            new("Số và ngày không có phần tử.", "Numbers and dates have no items."),
            Code("{{ nam[0] }}")),
        ["SCR205"] = Text(
            new("Chỗ này cần số nguyên.", "A whole number is needed here."),
            new("Không có phần tử thứ 1,5.", "There is no item 1.5."),
            Code("{{ ds[1.5] }}")),
        ["SCR206"] = Text(
            new("Chỗ này cần số.", "A number is needed here."),
            new("Chữ trong nháy không phải là số.", "A text in quotes is no number."),
            Code("{{ \"ba\" * 2 }}")),
        ["SCR207"] = Text(
            new("Phép tính hợp với hai bên của nó.", "An operator fits both its sides."),
            new("Không trừ được chữ cho ngày.", "A date cannot be taken from a text."),
            Code("{{ ten - nam }}")),
        ["SCR208"] = Text(
            new("Không chia cho 0.", "Nothing is divided by zero."),
            new("Tỷ lệ của tổng bằng 0 không có nghĩa.", "A share of nothing has no meaning."),
            new("{{ dat / tong }} khi tong = 0", "{{ dat / tong }} with tong = 0")),
        ["SCR209"] = Text(
            new("Kết quả không quá lớn.", "A result is not too big."),
            new("Vượt quá loại số rộng nhất.", "It goes beyond the widest numbers."),
            Code("{{ 1e200 * 1e200 }}")),
        ["SCR210"] = Text(
            new("Tên chỉ đọc không được gán.", "A read-only name is not assigned."),
            new("«readonly» giữ giá trị đến hết.", "«readonly» keeps the value to the end."),
            Code("{{ readonly x; x = 2 }}")),
        ["SCR211"] = Text(
            new("Chỉ gán cho tên, thành phần hoặc phần tử.", "Only names, members and items are assigned."),
            new("Kết quả của phép tính không giữ được giá trị.", "The result of an expression keeps no value."),
            Code("{{ capture a + b }}")),
        ["SCR212"] = Text(
            new("Hàm được gọi phải có.", "A function that is called is there."),
            new("Danh sách hàm ở docs/scriban.md.", "docs/scriban.md lists them."),
            Code("{{ ten | string.upper }}")),
        ["SCR213"] = Text(
            new("Chỉ gọi được hàm.", "Only functions are called."),
            new("Hai giá trị cạnh nhau được hiểu là lời gọi hàm.", "Two values side by side are read as a call."),
            Code("{{ nam ten }}")),
        ["SCR214"] = Text(
            new("Sau «|» là một hàm.", "A function follows «|»."),
            new("Dấu «|» trao giá trị cho hàm.", "The pipe hands the value to a function."),
            Code("{{ ten | nam }}")),
        ["SCR215"] = Text(
            new("Hàm không nhận nhiều giá trị hơn số tham số.", "A function gets no more values than it has parameters."),
            new("Giá trị thừa thường là gõ nhầm.", "One too many is mostly a slip."),
            Code("{{ string.upcase a b }}")),
        ["SCR216"] = Text(
            new("Hàm nhận đủ giá trị bắt buộc.", "A function gets the values it needs."),
            new("Thiếu thì không tính được.", "Without them it cannot compute."),
            Code("{{ string.replace ten \"a\" }}")),
        ["SCR217"] = Text(
            new("Tham số gọi theo tên phải có tên ấy.", "An argument by name names a parameter."),
            new("Tên sai không được lặng lẽ bỏ qua.", "A wrong name is not passed over in silence."),
            Code("{{ anh | word.image wide:\"3cm\" }}")),
        ["SCR218"] = Text(
            new("Giá trị hợp với loại của tham số.", "A value fits the kind of its parameter."),
            new("Hàm của chữ không nhận danh sách.", "A function of texts takes no list."),
            Code("{{ string.upcase [1, 2] }}")),
        ["SCR219"] = Text(
            new("Chỉ lặp qua danh sách hoặc dãy.", "Loops run over lists and ranges."),
            new("Một giá trị không có các mục.", "A single value has no items."),
            Code("{{ for x in nam }}")),
        ["SCR220"] = Text(
            new("«with», «import» cần một nhóm dữ liệu.", "«with» and «import» need an object."),
            new("Chỉ nhóm dữ liệu có các tên.", "Only objects have names."),
            Code("{{ with nam }}")),
        ["SCR221"] = Text(
            new("Biến của vòng lặp chỉ có trong vòng lặp.", "A loop's variables exist inside of it."),
            new("Ngoài đó không có lượt nào.", "Outside there is no turn."),
            new("{{ for.index }} sau {{ end }}", "{{ for.index }} behind {{ end }}")),
        ["SCR222"] = Text(
            new("«break», «continue» đứng trong vòng lặp.", "«break» and «continue» stand in a loop."),
            new("Ngoài đó không có gì để rời.", "Outside there is nothing to leave."),
            new("{{ break }} sau {{ end }}", "{{ break }} behind {{ end }}")),
        ["SCR223"] = Text(
            new("Ở đây không dùng «include».", "«include» is off here."),
            new("Trong mẫu Word, «include» chỉ nhận tệp Word.", "In a Word template «include» takes Word files."),
            new("{{ include \"phan.txt\" }} trong mẫu Word", "{{ include \"phan.txt\" }} in a Word template")),
        ["SCR224"] = Text(
            new("Mẫu được đưa vào phải có.", "An included template is there."),
            new("Tên được tìm trong thư mục của mẫu, không ra ngoài.", "The name is looked for in the template's folder and nowhere else."),
            Code("{{ include \"../a.txt\" }}")),
        ["SCR225"] = Text(
            new("Ở đây không dùng «object.eval».", "«object.eval» is off here."),
            new("Dữ liệu không được chạy như mã.", "Data is not run as code."),
            Code("{{ object.eval cong_thuc }}")),
        ["SCR226"] = Text(
            new("Thành phần chỉ có ở đối tượng, danh sách, chuỗi và ngày.", "Only objects, lists, texts and dates have members."),
            new("Một số hay giá trị đúng/sai không có gì sau dấu chấm.", "A number or a boolean has nothing after its point."),
            Code("{{ 5.ten }}")),
        ["SCR227"] = Text(
            new("Giá trị đổi được sang loại mà chỗ này cần.", "A value can be turned into the kind that is needed."),
            new("Hàm của Scriban tự đổi số và chuỗi, không đổi được danh sách ra số.", "Scriban's functions turn numbers into texts; a list is no number."),
            Code("{{ math.round \"x\" }}")),
        ["SCR228"] = Text(
            new("Phép tính hay hàm làm được với giá trị đã cho.", "An operator or function can work with what it is given."),
            new("Lý do, do Scriban hay .NET nói bằng tiếng Anh, đứng sau dấu hai chấm.", "The reason, as Scriban or .NET says it, stands after the colon."),
            Code("{{ \"abc\" | string.slice1 9 }}")),
        ["SCR301"] = Text(
            new("Các vòng lặp không quá nhiều bước.", "Loops do not take too many steps."),
            new("Giới hạn LoopSteps dừng vòng lặp vô tận.", "The limit LoopSteps stops loops without end."),
            Code("{{ while true }}")),
        ["SCR302"] = Text(
            new("Chuỗi không quá dài.", "A text is not too long."),
            new("Giới hạn StringSize giữ bộ nhớ.", "The limit StringSize protects the memory."),
            new("Ghép chuỗi trong vòng lặp không dừng", "Texts joined in a loop that does not stop")),
        ["SCR303"] = Text(
            new("Danh sách không quá dài.", "A list is not too long."),
            new("Giới hạn ArraySize giữ bộ nhớ.", "The limit ArraySize protects the memory."),
            Code("{{ 1..9999999999 | array.add 1 }}")),
        ["SCR304"] = Text(
            new("Giá trị không lồng quá sâu, không chứa chính nó.", "A value is not nested too deeply and does not hold itself."),
            new("In ra sẽ không bao giờ hết.", "Printing it would never end."),
            Code("{{ a.b = a; a }}")),
        ["SCR305"] = Text(
            new("Lập văn bản không quá lâu.", "A render does not take too long."),
            new("Giới hạn TotalTime giữ máy cho các văn bản khác.", "The limit TotalTime keeps the machine free for others."),
            new("Vòng lặp trong vòng lặp qua danh sách lớn", "A loop in a loop over large lists")),
        ["SCR306"] = Text(
            new("Hàm không gọi nhau quá sâu.", "Functions do not call one another too deeply."),
            new("Thường là hàm gọi chính nó mà không có điểm dừng.", "Mostly a function calls itself and nothing ends it."),
            Code("{{ func f; f; end }}")),
        ["SCR307"] = Text(
            new("Kết quả không quá lớn.", "The output is not too long."),
            new("Giới hạn OutputSize giữ bộ nhớ và đĩa.", "The limit OutputSize protects memory and disk."),
            new("Vòng lặp in ra hàng GB", "A loop that prints gigabytes")),
        ["SCR308"] = Text(
            new("Việc lập văn bản bị hủy.", "The render was cancelled."),
            new("Chương trình gọi đã yêu cầu dừng; không có gì được ghi.", "The calling program asked for it; nothing was written."),
            Code("Ctrl+C")),
        ["SCR309"] = Text(
            new("Biểu thức và khối không lồng quá sâu.", "Expressions and blocks are not nested too deeply."),
            new("Giới hạn giữ cho trình biên dịch không tràn.", "The limit keeps the compiler from overflowing."),
            Code("((((((…))))))")),
        ["SCR310"] = Text(
            new("Lập một văn bản không cần quá nhiều bộ nhớ.", "A render does not need too much memory."),
            new("Giới hạn Memory giữ máy cho các văn bản khác.", "The limit Memory keeps the machine free for others."),
            new("Giữ nhiều chuỗi rất dài trong một danh sách", "Very long texts kept in one list")),
        ["SCR311"] = Text(
            new("Một phép tìm không phải so quá nhiều ký tự.", "A search does not compare too many characters."),
            new("Công việc của một bước được ước lượng trước theo độ dài đã cho.", "The work of one step is weighed beforehand by the lengths given."),
            new("Tìm một chuỗi dài trong một chuỗi rất dài; biểu thức chính quy rất dài", "A long text looked for in a very long one; a very long regular expression")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");

    // The words of a template are the same in both languages.
    static Sentence Code(string example) => new(example, example);
}
