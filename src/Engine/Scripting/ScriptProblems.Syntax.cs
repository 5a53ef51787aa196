namespace Reports.Engine.Scripting;

/// <summary>Syntax that cannot be understood: SCR020 to SCR099.</summary>
static partial class ScriptProblems
{
    public static Diagnostic Unexpected(Location? location, string found) => Error("SCR020", location,
        $"Không hiểu «{found}» ở đây.", $"«{found}» is not understood here.",
        "Kết thúc câu lệnh bằng xuống dòng hoặc dấu «;» trước khi viết tiếp, hoặc xóa phần thừa.", "End the statement with a new line or «;» before going on, or remove what is too much.");

    public static Diagnostic MissingValue(Location? location, string found) => Error("SCR021", location,
        $"Ở đây thiếu một giá trị; thay vào đó là «{found}».", $"A value is missing here; «{found}» stands in its place.",
        "Viết một tên, một số, một chuỗi hoặc một biểu thức.", "Write a name, a number, a string or an expression.");

    public static Diagnostic MissingSign(Location? location, string sign, string found) => Error("SCR022", location,
        $"Ở đây thiếu dấu «{sign}»; thay vào đó là «{found}».", $"«{sign}» is missing here; «{found}» stands in its place.",
        $"Thêm dấu «{sign}».", $"Add «{sign}».");

    public static Diagnostic NeverClosed(Location? location, string word) => Error("SCR023", location,
        $"Khối «{word}» mở ở đây chưa được đóng.", $"The block that «{word}» opens here is never closed.",
        "Viết {{ end }} sau phần mà nó bao.", "Write {{ end }} after the part it governs.");

    public static Diagnostic StrayWord(Location? location, string word) => Error("SCR024", location,
        word == "end" ? "«end» này không đóng khối nào." : $"«{word}» này không thuộc khối nào.", word == "end" ? "This «end» closes no block." : $"This «{word}» belongs to no block.",
        word switch
        {
            "end" => "Xóa nó, hoặc thêm «if», «for» … ở trước.",
            "when" => "Đặt nó giữa «case» và «end».",
            _ => "Đặt nó giữa «if», «case» hoặc «for» và «end».",
        },
        word switch
        {
            "end" => "Remove it, or add the «if», «for» … before it.",
            "when" => "Put it between «case» and «end».",
            _ => "Put it between «if», «case» or «for» and «end».",
        });

    public static Diagnostic WordOfOtherBlock(Location? location, string word, string opener) => Error("SCR025", location,
        $"«{word}» không dùng được ở đây trong khối «{opener}».", $"«{word}» cannot stand here in a «{opener}» block.",
        $"Đóng khối «{opener}» bằng «end» trước, hoặc xóa «{word}».", $"Close «{opener}» with «end» first, or remove «{word}».");

    public static Diagnostic UnknownLoopMember(Location? location, string word, string member) => Error("SCR026", location,
        $"Vòng lặp «{word}» không có «{word}.{member}».", $"A «{word}» loop has no «{word}.{member}».",
        word == "while"
            ? "Dùng while.index, while.first, while.even hoặc while.odd."
            : $"Dùng {word}.index, rindex, first, last, even, odd, changed hoặc length.",
        word == "while"
            ? "Use while.index, while.first, while.even or while.odd."
            : $"Use {word}.index, rindex, first, last, even, odd, changed or length.");

    public static Diagnostic MissingIn(Location? location, string found) => Error("SCR027", location,
        $"Ở đây thiếu «in»; thay vào đó là «{found}».", $"«in» is missing here; «{found}» stands in its place.",
        "Viết theo mẫu: for tên in danh_sách.", "Write it as: for name in list.");

    public static Diagnostic MissingVariable(Location? location, string found) => Error("SCR028", location,
        $"Ở đây cần một tên, nhưng có «{found}».", $"A name is needed here, not «{found}».",
        "Viết một tên bắt đầu bằng chữ cái hoặc dấu gạch dưới.", "Write a name that begins with a letter or an underscore.");

    public static Diagnostic AssignmentInside(Location? location) => Error("SCR029", location,
        "Phép gán phải đứng riêng thành một câu lệnh.", "An assignment must be a statement of its own.",
        "Tách phép gán ra một dòng riêng, hoặc viết «==» nếu muốn so sánh.", "Put it on a line of its own, or write «==» to compare.");

    public static Diagnostic MissingMember(Location? location, string found) => Error("SCR030", location,
        $"Sau dấu chấm phải là một tên, nhưng có «{found}».", $"A point must be followed by a name, not by «{found}».",
        "Viết tên thành phần, hoặc dùng [\"tên\"].", "Write the member's name, or use [\"name\"].");

    public static Diagnostic OutsideWhen(Location? location) => Error("SCR031", location,
        "Giữa «case» và «when» đầu tiên không được có câu lệnh.", "No statement may stand between «case» and the first «when».",
        "Chuyển câu lệnh lên trước «case» hoặc vào trong «when».", "Move it before «case» or into a «when».");

    public static Diagnostic BlockInExpression(Location? location) => Error("SCR032", location,
        "«$$» phải đứng riêng thành một câu lệnh.", "«$$» must be a statement of its own.",
        "Viết «$$» trên một dòng riêng.", "Write «$$» on a line of its own.");

    public static Diagnostic MissingMemberName(Location? location, string found) => Error("SCR033", location,
        $"Ở đây cần tên một thành phần, nhưng có «{found}».", $"The name of a member is needed here, not «{found}».",
        "Viết theo mẫu: { tên: giá trị }.", "Write it as: { name: value }.");

    public static Diagnostic ParameterOrder(Location? location, string name) => Error("SCR034", location,
        $"Tham số «{name}» đứng sai thứ tự.", $"The parameter «{name}» stands in the wrong order.",
        "Viết tham số bắt buộc trước, rồi tham số có giá trị mặc định, cuối cùng là một tham số «...».", "Write required parameters first, then those with a default, and at most one «...» last.");

    public static Diagnostic DefaultNotLiteral(Location? location, string name) => Error("SCR035", location,
        $"Giá trị mặc định của «{name}» phải là số, chuỗi, true, false hoặc null.", $"The default of «{name}» must be a number, a string, true, false or null.",
        "Viết giá trị trực tiếp.", "Write the value itself.");

    public static Diagnostic UnknownLoopOption(Location? location, string name) => Error("SCR036", location,
        $"Vòng lặp không có tham số «{name}».", $"A loop has no parameter «{name}».",
        "Dùng offset: số, limit: số, reversed; với tablerow thêm cols: số. Đặt lời gọi hàm trong ngoặc đơn.",
        "Use offset: number, limit: number, reversed; for tablerow also cols: number. Put a function call in parentheses.");

    public static Diagnostic NotIncrementable(Location? location) => Error("SCR037", location,
        "«++» và «--» chỉ dùng được với một tên, một thành phần hoặc một phần tử.", "«++» and «--» need a name, a member or an item.",
        "Viết tên cần tăng hoặc giảm ngay cạnh dấu.", "Write the name to count up or down next to the sign.");

    public static Diagnostic TagNeverClosed(Location? location, string open, string close) => Error("SCR038", location,
        $"«{open}» mở ở đây chưa được đóng.", $"«{open}» opened here is never closed.",
        $"Viết «{close}» ở cuối.", $"Write «{close}» at its end.");

    public static Diagnostic OtherSyntax(Location? location, string message) => Error("SCR039", location,
        $"Không hiểu đoạn này: {message}", $"This is not understood: {message}",
        "So lại với cách viết trong docs/scriban.md.", "Compare it with docs/scriban.md.");
}
