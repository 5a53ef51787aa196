namespace Reports.Engine.Scripting;

/// <summary>Errors while rendering: SCR200 to SCR299.</summary>
static partial class ScriptProblems
{
    public static Diagnostic MissingName(MissingName missing)
    {
        var (vietnamese, english) = DidYouMean(
            missing.Suggestion,
            "Sửa tên cho khớp với dữ liệu, hoặc viết «?? \"\"» sau tên nếu tên này có thể vắng mặt.",
            "Correct the name to one of the data, or write «?? \"\"» after it when it may be absent.");
        return Error("SCR200", missing.Location,
            $"Dữ liệu không có «{missing.Path}».", $"The data has no «{missing.Path}».",
            vietnamese, english);
    }

    public static Diagnostic MemberOfNull(Location? location, string path, string target) => Error("SCR201", location,
        $"Không lấy được «{path}» vì «{target}» trống.", $"«{path}» cannot be taken because «{target}» is null.",
        "Viết «?.» thay cho «.» nếu giá trị có thể trống, hoặc kiểm tra lại tên.", "Write «?.» instead of «.» when it may be null, or check the name.");

    public static Diagnostic ItemOfNull(Location? location, string path, string target) => Error("SCR202", location,
        $"Không lấy được «{path}» vì «{target}» trống.", $"«{path}» cannot be taken because «{target}» is null.",
        "Kiểm tra lại tên, hoặc bọc trong «if» nếu giá trị có thể trống.", "Check the name, or put it into an «if» when it may be null.");

    public static Diagnostic NullIndex(Location? location, string path) => Error("SCR203", location,
        $"Chỉ số trong «{path}» trống.", $"The index in «{path}» is null.",
        "Kiểm tra biểu thức trong dấu ngoặc vuông.", "Check the expression in the square brackets.");

    public static Diagnostic NotIndexable(Location? location, string code, Sentence kind) => Error("SCR204", location,
        $"«{code}» là {kind.Vietnamese}, không có phần tử để lấy bằng [ ].", $"«{code}» is {kind.English} and has no items to take with [ ].",
        "Dùng [ ] với danh sách, chuỗi hoặc đối tượng.", "Use [ ] with an array, a text or an object.");

    public static Diagnostic NotWhole(Location? location, Sentence kind) => Error("SCR205", location,
        $"Ở đây cần một số nguyên, nhưng có {kind.Vietnamese}.", $"A whole number is needed here, not {kind.English}.",
        "Viết một số nguyên, hoặc đổi giá trị bằng math.round, string.to_int.", "Write a whole number, or convert it with math.round or string.to_int.");

    public static Diagnostic NotANumber(Location? location, Sentence kind) => Error("SCR206", location,
        $"Ở đây cần một số, nhưng có {kind.Vietnamese}.", $"A number is needed here, not {kind.English}.",
        "Kiểm tra dữ liệu, hoặc đổi chuỗi thành số bằng string.to_int, string.to_double.", "Check the data, or convert a text with string.to_int or string.to_double.");

    public static Diagnostic UnsupportedOperator(Location? location, string sign, Sentence left, Sentence right) => Error("SCR207", location,
        $"Không dùng được phép «{sign}» giữa {left.Vietnamese} và {right.Vietnamese}.", $"The operator «{sign}» does not exist between {left.English} and {right.English}.",
        "Đổi một trong hai giá trị về cùng loại với giá trị kia.", "Convert one of the two to the kind of the other.");

    public static Diagnostic DivisionByZero(Location? location, string code) => Error("SCR208", location,
        $"«{code}» chia cho 0.", $"«{code}» divides by zero.",
        "Kiểm tra số chia khác 0 trước khi chia, ví dụ «n == 0 ? 0 : a / n».", "Make sure that the divisor is not zero, as in «n == 0 ? 0 : a / n».");

    public static Diagnostic ResultTooBig(Location? location, string code) => Error("SCR209", location,
        $"Kết quả của «{code}» quá lớn.", $"The result of «{code}» is too big.",
        "Kiểm tra các số trong phép tính.", "Check the numbers it is calculated from.");

    public static Diagnostic ReadOnlyVariable(Location? location, string name) => Error("SCR210", location,
        $"«{name}» chỉ được đọc, không gán được.", $"«{name}» is read-only and cannot be assigned.",
        "Gán vào một tên khác.", "Assign to another name.");

    public static Diagnostic NotAssignable(Location? location, string code) => Error("SCR211", location,
        $"Không gán được vào «{code}».", $"«{code}» cannot be assigned.",
        "Gán vào một tên, một thành phần (a.b) hoặc một phần tử (a[0]).", "Assign to a name, a member (a.b) or an item (a[0]).");

    public static Diagnostic UnknownFunction(Location? location, string name, IEnumerable<string> known)
    {
        var (vietnamese, english) = DidYouMean(
            NearestName.Find(name, known),
            "Kiểm tra tên hàm trong docs/functions.md.",
            "Check the name in docs/functions.md.");
        return Error("SCR212", location, $"Không có hàm «{name}».", $"There is no function «{name}».", vietnamese, english);
    }

    public static Diagnostic HiddenFunction(Location? location, string name, string hidden) => Error("SCR212", location,
        $"Không có hàm «{name}» ở đây: «{hidden}» là tên trong dữ liệu hoặc trong mẫu, che mất thư viện.",
        $"There is no function «{name}» here: «{hidden}» is a name of the data or of the template, which hides the library.",
        $"Đổi tên «{hidden}» trong dữ liệu hoặc trong mẫu.", $"Rename «{hidden}» in the data or in the template.");

    public static Diagnostic NotAFunction(Location? location, string code, Sentence kind) => Error("SCR213", location,
        $"«{code}» là {kind.Vietnamese}, không phải hàm.", $"«{code}» is {kind.English}, not a function.",
        "Bỏ phần viết sau nó, hoặc viết toán tử giữa hai giá trị.", "Remove what follows it, or write an operator between the two values.");

    public static Diagnostic PipeIntoNothing(Location? location, string code) => Error("SCR214", location,
        $"«{code}» đứng sau dấu | nhưng không phải hàm.", $"«{code}» stands after | but is not a function.",
        "Viết tên một hàm sau dấu |.", "Write the name of a function after |.");

    public static Diagnostic TooManyArguments(Location? location, string function, int count) => Error("SCR215", location,
        $"Hàm «{function}» nhận {count} tham số; đây là tham số thừa.", $"The function «{function}» takes {count} arguments; this is one too many.",
        "Bỏ tham số thừa.", "Remove it.");

    public static Diagnostic MissingArgument(Location? location, string function, string parameter, int count) => Error("SCR216", location,
        $"Hàm «{function}» cần {count} tham số; thiếu «{parameter}».", $"The function «{function}» needs {count} arguments; «{parameter}» is missing.",
        $"Viết thêm giá trị cho «{parameter}».", $"Add a value for «{parameter}».");

    public static Diagnostic UnknownArgument(Location? location, string name, string function, IEnumerable<string> known)
    {
        var names = known.ToArray();
        var (vietnamese, english) = DidYouMean(
            NearestName.Find(name, names),
            $"Dùng một trong các tên: {string.Join(", ", names)}.",
            $"Use one of the names: {string.Join(", ", names)}.");
        return Error("SCR217", location,
            $"Hàm «{function}» không có tham số tên «{name}».", $"The function «{function}» has no parameter «{name}».",
            vietnamese, english);
    }

    public static Diagnostic WrongArgument(Location? location, string function, string parameter, Sentence expected, Sentence found) => Error("SCR218", location,
        $"Tham số «{parameter}» của hàm «{function}» phải là {expected.Vietnamese}, nhưng có {found.Vietnamese}.",
        $"The parameter «{parameter}» of «{function}» takes {expected.English}, not {found.English}.",
        "Kiểm tra giá trị được truyền vào.", "Check the value that is passed.");

    public static Diagnostic NotALoopSource(Location? location, string code, Sentence kind) => Error("SCR219", location,
        $"«{code}» là {kind.Vietnamese}, không lặp qua được.", $"«{code}» is {kind.English} and cannot be looped over.",
        "Lặp qua một danh sách, hoặc một dãy số như 1..5.", "Loop over an array, or a range such as 1..5.");

    public static Diagnostic NotAnObject(Location? location, string code, string word, Sentence kind) => Error("SCR220", location,
        $"«{word}» cần một đối tượng, nhưng «{code}» là {kind.Vietnamese}.", $"«{word}» needs an object, but «{code}» is {kind.English}.",
        "Viết tên một đối tượng của dữ liệu.", "Name an object of the data.");

    public static Diagnostic OutsideLoop(Location? location, string code, string word) => Error("SCR221", location,
        $"«{code}» nằm ngoài vòng lặp «{word}».", $"«{code}» stands outside a «{word}» loop.",
        $"Chuyển vào giữa «{word}» và «end» của nó.", $"Move it between «{word}» and its «end».");

    public static Diagnostic JumpOutsideLoop(Location? location, string word) => Error("SCR222", location,
        $"«{word}» nằm ngoài vòng lặp.", $"«{word}» stands outside a loop.",
        "Chuyển vào trong vòng lặp, hoặc dùng «ret» để kết thúc sớm.", "Move it into a loop, or use «ret» to end early.");

    public static Diagnostic IncludesOff(Location? location) => Error("SCR223", location,
        "Ở đây không được dùng «include».", "«include» is turned off here.",
        "Viết nội dung trực tiếp vào mẫu.", "Write the content into the template itself.");

    public static Diagnostic UnknownInclude(Location? location, string name) => Error("SCR224", location,
        $"Không có mẫu «{name}» để chèn, hoặc không được đọc mẫu này.", $"There is no template «{name}» to include, or it may not be read.",
        "Kiểm tra tên tệp; tệp phải nằm cùng thư mục với mẫu.", "Check the file's name; it must stand in the folder of the template.");

    public static Diagnostic EvaluationOff(Location? location) => Error("SCR225", location,
        "Ở đây không được dùng «object.eval».", "«object.eval» is turned off here.",
        "Viết biểu thức trực tiếp vào mẫu.", "Write the expression into the template itself.");

    public static Diagnostic NoMembers(Location? location, string member, Sentence kind) => Error("SCR226", location,
        $"Đây là {kind.Vietnamese}, không có thành phần «{member}».", $"This is {kind.English} and has no member «{member}».",
        "Kiểm tra lại tên, hoặc bỏ phần sau dấu chấm.", "Check the name, or remove what follows the point.");

    public static Diagnostic NotConvertible(Location? location, Sentence from, Sentence to) => Error("SCR227", location,
        $"Ở đây cần {to.Vietnamese}, nhưng có {from.Vietnamese}.", $"This needs {to.English}, not {from.English}.",
        "Kiểm tra giá trị được truyền vào.", "Check the value that is passed.");

    /// <param name="message">What Scriban, or .NET behind it, says.</param>
    public static Diagnostic Other(Location? location, string code, string message) => Error("SCR228", location,
        $"Không tính được «{Short(code)}»: {message}", $"«{Short(code)}» cannot be evaluated: {message}",
        "Kiểm tra các giá trị được đưa vào.", "Check the values that go into it.");

    static string Short(string code) => code.Length <= 80 ? code : code[..80] + "…";
}
