using Reports.Engine.Scripting;
using Reports.Engine.Shapes;

namespace Reports.Engine.Validation.Linting;

/// <summary>Every sentence of the rules about names, conditions and parts (LNT001–LNT005, LNT013, LNT015).</summary>
static partial class LintProblems
{
    const int NamesShown = 8;

    public static Diagnostic UnknownName(NameUse use, ShapeLookup lookup, bool isQuestion, IEnumerable<string> names)
    {
        var known = string.Join(", ", names.Take(NamesShown));
        var (whereVi, whereEn) = lookup.Known.Length == 0 ? ("Dữ liệu", "The data") : ($"«{lookup.Known}»", $"«{lookup.Known}»");
        return new("LNT001", isQuestion ? Severity.Warning : Severity.Error, use.Location,
            new($"{whereVi} không có tên «{lookup.Lost}» (mẫu dùng «{use.Path}»).", $"{whereEn} has no name «{lookup.Lost}» (the template uses «{use.Path}»)."),
            lookup.Nearest is { } nearest
                ? new($"Sửa thành «{nearest}» nếu đó là ý bạn.", $"Write «{nearest}» if that is what you mean.")
                : known.Length > 0
                    ? new($"Chọn một trong các tên có ở đó: {known}.", $"Choose one of the names that are there: {known}.")
                    : new("Kiểm tra lại tên, hoặc thêm vào dữ liệu.", "Check the name, or add it to the data."));
    }

    public static Diagnostic NotAList(Location place, string path) => new("LNT002", Severity.Error, place,
        new($"«{path}» không phải danh sách nên không lặp được.", $"«{path}» is no list and cannot be looped over."),
        new("Viết tên của danh sách sau «in».", "Write the name of a list behind «in»."));

    public static Diagnostic PrintsMany(Location place, string path, bool isList) => new("LNT003", Severity.Warning, place,
        isList
            ? new($"«{path}» là danh sách: in thẳng sẽ ra ký hiệu máy.", $"«{path}» is a list: printed as it stands it shows machine signs.")
            : new($"«{path}» là đối tượng gồm nhiều mục: in thẳng sẽ ra ký hiệu máy.", $"«{path}» is an object of several members: printed as it stands it shows machine signs."),
        isList
            ? new($"Viết {{{{ {path} | vi.join }}}} hoặc lặp bằng {{{{ for x in {path} }}}}.", $"Write {{{{ {path} | vi.join }}}}, or loop with {{{{ for x in {path} }}}}.")
            : new($"Chọn một mục bên trong, ví dụ «{path}.name».", $"Choose one of its members, such as «{path}.name»."));

    public static Diagnostic AlwaysTrueList(NameUse use, bool isMild) => AlwaysTrue(use.Location, isMild,
        $"«{use.Path}» là danh sách: điều kiện đúng cả khi danh sách rỗng.", $"«{use.Path}» is a list: the condition is true even when it is empty.",
        $"Viết «{use.Path}.size > 0».", $"Write «{use.Path}.size > 0».");

    public static Diagnostic AlwaysTrueNumber(NameUse use, bool isMild) => AlwaysTrue(use.Location, isMild,
        $"«{use.Path}» là số: điều kiện đúng cả khi số là 0.", $"«{use.Path}» is a number: the condition is true even when it is 0.",
        $"Viết «{use.Path} > 0» hoặc «{use.Path} != 0».", $"Write «{use.Path} > 0» or «{use.Path} != 0».");

    public static Diagnostic AlwaysTrueText(NameUse use, bool isMild) => AlwaysTrue(use.Location, isMild,
        $"«{use.Path}» là chữ: điều kiện đúng cả khi chữ rỗng.", $"«{use.Path}» is a text: the condition is true even when it is empty.",
        $"Viết «{use.Path} != \"\"» hoặc «!({use.Path} | string.empty)».", $"Write «{use.Path} != \"\"» or «!({use.Path} | string.empty)».");

    public static Diagnostic AlwaysTrueSize(Location place, string path) => AlwaysTrue(place, false,
        $"«{path}» là số: điều kiện đúng cả khi danh sách rỗng.", $"«{path}» is a number: the condition is true even when the list is empty.",
        $"Viết «{path} > 0».", $"Write «{path} > 0».");

    public static Diagnostic UnknownFunction(Location place, string name, string? nearest) => new("LNT013", Severity.Error, place,
        new($"Không có hàm «{name}».", $"There is no function «{name}»."),
        nearest is null
            ? new("Xem danh sách hàm trong docs/functions.md.", "See the list of functions in docs/functions.md.")
            : new($"Sửa thành «{nearest}» nếu đó là ý bạn.", $"Write «{nearest}» if that is what you mean."));

    public static Diagnostic UnusedData(string file, string path) => new("LNT005", Severity.Note, new FileLocation(file),
        new($"Mẫu không dùng tới «{path}» của dữ liệu.", $"The template does not use «{path}» of the data."),
        new("Thêm vào mẫu nếu cần in, hoặc bỏ khỏi dữ liệu.", "Add it to the template if it is to be printed, or leave it out of the data."));

    static Diagnostic AlwaysTrue(Location place, bool isMild, string vi, string en, string hintVi, string hintEn) =>
        new("LNT004", isMild ? Severity.Note : Severity.Warning, place, new(vi, en), new(hintVi, hintEn));

    public static Diagnostic MissingPart(Location place, string name) => new("LNT015", Severity.Error, place,
        new($"Không có tệp «{name}» cạnh mẫu, cũng không có cạnh tệp dữ liệu.", $"There is no file «{name}» beside the template, nor beside the data."),
        new("Đặt tệp đó cạnh mẫu, hoặc sửa tên trong thẻ.", "Put the file beside the template, or correct the name in the tag."));
}
