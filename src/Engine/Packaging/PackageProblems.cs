using Reports.Engine.Diagnostics;

namespace Reports.Engine.Packaging;

/// <summary>Every sentence about a file that cannot be read as a Word document (PKG001–PKG009).</summary>
static class PackageProblems
{
    public static Diagnostic NotAWordFile(string file) => Error(
        "PKG001",
        file,
        "Tệp không phải là tài liệu Word (.docx).",
        "The file is not a Word document (.docx).",
        "Mở tệp trong Word rồi lưu lại với kiểu «Word Document (*.docx)».",
        "Open it in Word and save it as «Word Document (*.docx)».");

    public static Diagnostic OldOrEncrypted(string file) => Error(
        "PKG002",
        file,
        "Tệp là tài liệu Word kiểu cũ (.doc) hoặc được đặt mật khẩu.",
        "The file is an old Word document (.doc) or is locked with a password.",
        "Bỏ mật khẩu hoặc lưu lại với kiểu «Word Document (*.docx)».",
        "Remove the password, or save it as «Word Document (*.docx)».");

    public static Diagnostic Damaged(string file, string reason) => Error(
        "PKG003",
        file,
        $"Tệp bị hỏng, không giải nén được ({reason}).",
        $"The file is damaged and cannot be unpacked ({reason}).",
        "Lấy lại bản sao tốt của tệp.",
        "Take a good copy of the file.");

    public static Diagnostic BadXml(string file, string part, string reason) => Error(
        "PKG004",
        file,
        $"Phần «{part}» của tệp không phải XML hợp lệ: {reason}",
        $"Part «{part}» of the file is not valid XML: {reason}",
        "Mở tệp trong Word, để Word sửa rồi lưu lại.",
        "Open the file in Word, let Word repair it and save it again.");

    public static Diagnostic LimitReached(string file, string entry, string limit) => Error(
        "PKG005",
        file,
        $"Tệp bị từ chối: «{entry}» vượt giới hạn «{limit}» khi giải nén.",
        $"The file is refused: «{entry}» exceeds the unpacking limit «{limit}».",
        "Bỏ bớt hình ảnh lớn; nếu tệp lạ, đừng dùng.",
        "Remove large pictures; if the file comes from a stranger, do not use it.");

    public static Diagnostic PathTrick(string file, string entry) => Error(
        "PKG006",
        file,
        $"Tệp bị từ chối: tên «{entry}» bên trong trỏ ra ngoài gói.",
        $"The file is refused: the name «{entry}» inside points out of the package.",
        "Đừng dùng tệp này; lấy lại mẫu từ nguồn tin cậy.",
        "Do not use this file; take the template from a source you trust.");

    public static Diagnostic DuplicateEntry(string file, string entry) => Error(
        "PKG007",
        file,
        $"Tệp bị từ chối: tên «{entry}» xuất hiện hai lần trong gói.",
        $"The file is refused: the name «{entry}» stands twice in the package.",
        "Mở tệp trong Word rồi lưu lại.",
        "Open the file in Word and save it again.");

    public static Diagnostic NoMainPart(string file) => Error(
        "PKG008",
        file,
        "Gói không có phần tài liệu chính của Word.",
        "The package has no main Word document part.",
        "Kiểm tra tệp có đúng là .docx, .docm hoặc .dotx không.",
        "Check that the file is a .docx, .docm or .dotx.");

    static Diagnostic Error(string code, string file, string vi, string en, string hintVi, string hintEn) =>
        new(code, Severity.Error, new FileLocation(file), new Sentence(vi, en), new Sentence(hintVi, hintEn));
}
