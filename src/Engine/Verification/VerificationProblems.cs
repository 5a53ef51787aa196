namespace Reports.Engine.Verification;

/// <summary>Every sentence about cases and their approved files.</summary>
static class VerificationProblems
{
    internal static Diagnostic NoSuchFolder(string folder) => Error("VER001", new FileLocation(folder),
        "Không có thư mục này.", "There is no such folder.",
        "Kiểm tra lại đường dẫn đến thư mục các ca kiểm thử.", "Check the path to the folder of cases.");

    internal static Diagnostic NoCases(string folder) => Error("VER002", new FileLocation(folder),
        "Thư mục này không có ca kiểm thử nào.", "There is no case in this folder.",
        "Đặt case.json, hoặc template.docx và data.json, vào một thư mục con.", "Put a case.json, or template.docx and data.json, into a folder below.");

    internal static Diagnostic NotJson(string file, int line, int column) => Error("VER003", new TextLocation(file, line, column),
        "Tệp này không phải là JSON hợp lệ.", "The file is not valid JSON.",
        "Sửa cú pháp ở dòng này.", "Mend the syntax at this line.");

    internal static Diagnostic TemplateOrDocument(string file) => Error("VER004", new FileLocation(file),
        "Ca kiểm thử phải nêu đúng một trong hai: template hoặc document.", "A case names either a template or a document.",
        "Viết «template»: đường dẫn đến tệp mẫu, hoặc «document»: mã văn bản.", "Write \"template\": a path, or \"document\": an id.");

    internal static Diagnostic FileMissing(string name, string file) => Error("VER005", new FileLocation(name),
        $"Không có tệp «{file}».", $"There is no file «{file}».",
        "Sửa đường dẫn trong case.json hoặc thêm tệp.", "Mend the path in case.json or add the file.");

    internal static Diagnostic NothingRendered(string name) => Error("VER006", new FileLocation(name),
        "Ca kiểm thử không cho ra văn bản nào.", "The case gave no document.",
        "Kiểm tra mã văn bản và dữ liệu của ca này.", "Check the document's id and the data of the case.");

    internal static Diagnostic SameName(string name, string output) => Error("VER007", new FileLocation(name),
        $"Hai văn bản của ca này cùng tên «{output}».", $"Two documents of the case are named «{output}».",
        "Đặt cho mỗi văn bản một tên riêng.", "Give each document a name of its own.");

    internal static Diagnostic NotOnCi(string folder) => Error("VER008", new FileLocation(folder),
        "Trên máy kiểm thử tự động (CI=true) không ai chấp nhận kết quả mới.", "Nobody accepts results on a build server (CI=true).",
        "Chạy lệnh này trên máy của bạn, xem thay đổi rồi commit tệp *.verified.txt.", "Run it on your own machine, look at the changes and commit the *.verified.txt files.");

    internal static Diagnostic CannotWrite(string file, Exception fault) => Error("VER009", new FileLocation(file),
        $"Không đọc hoặc ghi được tệp này: {FileFault.Reason(fault).Vietnamese}.", $"The file cannot be read or written: {FileFault.Reason(fault).English}.",
        "Kiểm tra quyền ghi trong thư mục của ca.", "Check that you may write to the case's folder.");

    static Diagnostic Error(string code, Location place, string vietnamese, string english, string repairVietnamese, string repairEnglish) =>
        new(code, Severity.Error, place, new Sentence(vietnamese, english), new Sentence(repairVietnamese, repairEnglish));
}
