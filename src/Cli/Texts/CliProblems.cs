using Reports.Engine.Scripting;

namespace Reports.Cli.Texts;

/// <summary>Every sentence about files and folders that a command cannot read or write (CLI001–CLI024).</summary>
static class CliProblems
{
    public static Diagnostic NotFound(string path) => Error("CLI001", path,
        new("Không tìm thấy tệp này.", "There is no such file."),
        new("Kiểm tra lại đường dẫn và tên tệp.", "Check the path and the name."));

    public static Diagnostic IsAFolder(string path) => Error("CLI002", path,
        new("Đây là một thư mục, không phải tệp.", "This is a folder, not a file."),
        new("Ghi tên tệp trong thư mục đó.", "Name a file in it."));

    public static Diagnostic CannotRead(string path, Exception fault) => Error("CLI003", path,
        new($"Không đọc được tệp ({FileFault.Reason(fault).Vietnamese}).", $"The file cannot be read ({FileFault.Reason(fault).English})."),
        new("Kiểm tra quyền đọc, hoặc đóng chương trình đang giữ tệp.", "Check the permissions, or close the program that holds it."));

    public static Diagnostic CannotWrite(string path, Exception fault) => FileAbove(path) is { } file ? FileInTheWay(path, file) : Error("CLI004", path,
        new($"Không ghi được tệp ({FileFault.Reason(fault).Vietnamese}).", $"The file cannot be written ({FileFault.Reason(fault).English})."),
        new("Đóng tệp nếu đang mở trong Word; kiểm tra thư mục, quyền ghi và dung lượng đĩa.", "Close it if Word has it open; check the folder, the permissions and the room on the disk."));

    public static Diagnostic UnsafeName(string name) => Error("CLI005", name,
        new("Tên tệp lấy từ dữ liệu không dùng được.", "A file's name made from the data cannot be used."),
        new("Sửa tên trong dữ liệu: không có «..», ký tự \\ : * ? \" < > | hay dấu chấm ở đầu.", "Correct it in the data: no «..», none of \\ : * ? \" < > |, no dot at the start."));

    public static Diagnostic LinkLeadsOut(string path, string target) => Error("CLI006", path,
        new($"Không ghi: liên kết ở đây dẫn ra ngoài thư mục kết quả, tới {target}.", $"Not written: a link here leads out of the output folder, to {target}."),
        new("Xóa liên kết, hoặc chọn thư mục kết quả khác bằng -o.", "Delete the link, or choose another output folder with -o."));

    public static Diagnostic FolderInTheWay(string path) => Error("CLI007", path,
        new("Không ghi được: đã có thư mục mang tên này.", "Not written: there is a folder of this name."),
        new("Đổi tên thư mục đó, hoặc chọn tên khác bằng -o.", "Rename the folder, or choose another name with -o."));

    static Diagnostic FileInTheWay(string path, string file) => Error("CLI007", path,
        new($"Không ghi được: {file} là một tệp, không phải thư mục.", $"Not written: {file} is a file and no folder."),
        new("Đổi tên tệp đó, hoặc chọn thư mục khác.", "Rename the file, or choose another folder."));

    // The file that stands where a folder of the path should be.
    static string? FileAbove(string path)
    {
        var at = Path.GetDirectoryName(path);
        while (at is { Length: > 0 } && !File.Exists(at))
            at = Path.GetDirectoryName(at);
        return at is { Length: > 0 } ? at : null;
    }

    public static Diagnostic NoFolder(string path, string folder) => FileAbove(path) is { } file ? FileInTheWay(path, file) : Error("CLI008", path,
        new($"Không ghi được: không có thư mục {folder}.", $"Not written: there is no folder {folder}."),
        new("Tạo thư mục trước.", "Make the folder first."));

    public static Diagnostic NoTemplates(string folder, bool named) => Error("CLI009", folder,
        new("Không có bộ biểu mẫu nào ở đây (cần thư mục con «editions»).", "There are no forms here (a folder «editions» is needed)."),
        named
            ? new("Kiểm tra lại --templates.", "Check --templates.")
            : new("Chỉ ra thư mục biểu mẫu bằng --templates, hoặc cài lại chương trình.", "Name the folder with --templates, or install the program again."));

    public static Diagnostic SameFileTwice(string name) => Error("CLI010", name,
        new("Hai văn bản của bộ hồ sơ có cùng một tên tệp.", "Two documents of the dossier have the same file name."),
        new("Đổi «output» của một trong hai văn bản trong bộ biểu mẫu.", "Change the «output» of one of them in the edition."));

    public static Diagnostic NoConverter(string file) => Error("CLI011", file,
        new("Không tạo được PDF: máy này không có LibreOffice (lệnh soffice).", "No PDF was made: this machine has no LibreOffice (the command soffice)."),
        new("Cài LibreOffice, hoặc mở tệp Word rồi lưu thành PDF.", "Install LibreOffice, or open the Word file and save it as PDF."));

    public static Diagnostic NotConverted(string file, string said) => Error("CLI012", file,
        new($"LibreOffice không tạo được PDF{(said.Length == 0 ? "" : $" ({said})")}.", $"LibreOffice made no PDF{(said.Length == 0 ? "" : $" ({said})")}."),
        new("Đóng LibreOffice đang mở rồi chạy lại, hoặc mở tệp Word và lưu thành PDF.", "Close LibreOffice and run again, or open the Word file and save it as PDF."));

    public static Diagnostic NotAnObject(string file) => Error("CLI013", file,
        new("Dữ liệu phải là một nhóm { … }.", "The data must be an object { … }."),
        new("Bọc dữ liệu thành { \"items\": … }.", "Wrap it as { \"items\": … }."));

    /// <summary>A name with a near neighbour is probably misspelt; any other may be absent on purpose. What may not be missing (SCR200) is said already.</summary>
    public static IEnumerable<Diagnostic> UnknownNames(IEnumerable<MissingName> missing, IEnumerable<Diagnostic> found)
    {
        var said = found.Where(problem => problem.Code == "SCR200").Select(problem => problem.Location).ToHashSet();
        return missing.Where(name => !said.Contains(name.Location)).Select(name => UnknownName(name, name.Suggestion is null ? Severity.Note : Severity.Warning));
    }

    public static Diagnostic UnknownName(MissingName missing, Severity severity) => new("CLI014", severity,
        missing.Location,
        new($"Mẫu dùng tên «{missing.Path}» mà dữ liệu không có.", $"The template uses the name «{missing.Path}», which the data does not have."),
        missing.Suggestion is { } near
            ? new($"Sửa thành «{near}».", $"Write «{near}».")
            : new("Sửa tên trong mẫu, hoặc thêm vào dữ liệu; viết «?? \"\"» sau tên nếu có thể vắng mặt.", "Correct the name, or add it to the data; write «?? \"\"» after it if it may be absent."));

    public static Diagnostic AlreadyThere(string path) => Error("CLI015", path,
        new("Đã có tệp này; không ghi đè lên số liệu.", "It is there already; data is never overwritten."),
        new("Chọn tên khác, hoặc tự xóa tệp cũ.", "Choose another name, or delete the old file yourself."));

    public static Diagnostic UnknownDocument(string @case, string id, string? near) => Error("CLI016", @case,
        new($"Không có văn bản «{id}».", $"There is no document «{id}»."),
        near is null
            ? new("Xem mã các văn bản bằng lệnh reports list.", "See the ids with reports list.")
            : new($"Sửa thành «{near}».", $"Write «{near}»."));

    public static Diagnostic WrongCaseOption(string @case, string name, string value, bool forDocument) => Error("CLI017", @case,
        new($"case.json: tùy chọn «{name}»: «{value}» không dùng được.", $"case.json: the option «{name}»: «{value}» cannot be used."),
        forDocument
            ? new("Dùng edition (ấn bản) hoặc first (số văn bản đầu tiên).", "Use edition, or first with a number of documents.")
            : new("Dùng missing, culture, now hoặc seed với giá trị như của reports render.", "Use missing, culture, now or seed with a value as in reports render."));

    public static Diagnostic NothingToCopy(string path) => Error("CLI018", path,
        new("Không ghi: không đọc được mẫu nên không có gì để sửa.", "Not written: the template cannot be read, so there is nothing to repair."),
        new("Sửa các lỗi ở trên trước.", "Correct what is said above first."));

    public static Diagnostic NoComments(string path) => Error("CLI019", path,
        new("Không ghi: chỉ tệp Word đọc được mới mang được chú thích.", "Not written: only a Word file that can be read can carry comments."),
        new("Dùng danh sách phát hiện ở trên.", "Use the list of findings above."));

    public static Diagnostic NotUnicode(string path) => Error("CLI020", path,
        new("Mẫu văn bản không phải Unicode; có lẽ được lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258).", "The text template is not Unicode; it was probably saved in an older encoding (TCVN3, VNI, Windows-1258)."),
        new("Lưu lại tệp với bảng mã UTF-8.", "Save the file again as UTF-8."));

    public static Diagnostic NothingInFolder(string path) => Error("CLI022", path,
        new("Trong thư mục này không có tệp nào để xem.", "Nothing in this folder is to be looked at."),
        new("Ghi tên tệp, hoặc mẫu tên như mau/**/*.docx.", "Name files, or a pattern such as mau/**/*.docx."));

    public static Diagnostic WouldBeLost(string path) => Error("CLI024", path,
        new("Không ghi đè: những gì nêu trên không đọc được, ghi lại bảng tính sẽ làm mất.", "Not written over: what is listed above was not read and would be lost."),
        new("Chuyển chúng vào đúng chỗ, hoặc ghi ra tệp khác bằng -o.", "Move it to its place, or name another file with -o."));

    public static Diagnostic LinkInTheWay(string path) => Error("CLI021", path,
        new("Không ghi: có một liên kết mang tên của tệp tạm mà chương trình cần.", "Not written: a link has the name of a file that the run needs."),
        new("Xóa liên kết đó; xem ai có quyền ghi vào thư mục này.", "Delete the link, and see who may write into the folder."));

    public static Diagnostic WrongSetting(string path, string name, IEnumerable<string> known) => Error("CLI025", path,
        new($"«{name}» không phải là thiết lập đúng.", $"«{name}» is not a proper setting."),
        new($"Dùng {string.Join(", ", known)}; «off» là một danh sách mã, còn lại là chữ.", $"Use {string.Join(", ", known)}; «off» is a list of codes, the others are texts."));

    public static Diagnostic OtherEdition(string template, string document, string edition, string year) => new("CLI026", Severity.Warning, new FileLocation(template),
        new($"Mẫu này giống «{document}» của {edition}, còn năm được chọn theo {year}.", $"This is most like «{document}» of {edition}; the year chosen goes by {year}."),
        new("Soát với số liệu của một năm theo cùng hướng dẫn với mẫu, nếu không tên mà mẫu hỏi có thể không có.", "Check it over a year of the form's own guidance, else names that it asks for may not be there."));

    static Diagnostic Error(string code, string file, Sentence message, Sentence hint) =>
        new(code, Severity.Error, new FileLocation(file), message, hint);
}
