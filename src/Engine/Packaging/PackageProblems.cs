namespace Reports.Engine.Packaging;

/// <summary>Why a file cannot be opened as a Word document, or must not be, in words (DOC001–DOC099, and DOC101, DOC102, DOC110, DOC114, DOC115, which kept the codes that they had among what must hold in every document).</summary>
static class PackageProblems
{
    static readonly Sentence SaveAsDocx = new(
        "Mở tệp bằng Word, chọn Lưu thành (Save As) và lưu dưới dạng .docx.",
        "Open the file in Word, choose Save As and save it as .docx.");

    static readonly Sentence AskAgain = new(
        "Xin người gửi gửi lại tệp, hoặc lấy bản sao lưu.",
        "Ask the sender for the file again, or take a backup.");

    static readonly Sentence TrustedSource = new(
        "Đừng dùng tệp này; lấy lại tệp từ nguồn tin cậy.",
        "Do not use this file; take it from a source you trust.");

    static readonly Sentence OpenAndSave = new(
        "Mở tệp bằng Word rồi lưu lại; nếu Word cũng báo lỗi thì lấy bản sao lưu.",
        "Open the file in Word and save it again; take a backup where Word complains as well.");

    internal static Diagnostic NotAZip(string file, Sentence looksLike) => Error("DOC001", new FileLocation(file),
        $"Tệp không phải là tài liệu Word (.docx): {looksLike.Vietnamese}.",
        $"The file is no Word document (.docx): {looksLike.English}.", SaveAsDocx);

    internal static Diagnostic Encrypted(string file) => Error("DOC002", new FileLocation(file),
        "Tệp được bảo vệ bằng mật khẩu.",
        "The file is protected by a password.", new(
        "Bỏ mật khẩu trong Word (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại.",
        "Remove the password in Word (File > Info > Protect Document) and save it again."));

    internal static Diagnostic OldDoc(string file) => Error("DOC003", new FileLocation(file),
        "Tệp có định dạng cũ của Word (.doc, Word 97–2003).",
        "The file has the old format of Word (.doc, Word 97–2003).", SaveAsDocx);

    internal static Diagnostic Damaged(string file, string? entry) => Error("DOC004", new FileLocation(file),
        entry is null ? "Tệp bị hỏng hoặc bị cắt cụt: không đọc được gói nén." : $"Tệp bị hỏng: không giải nén được «{entry}».",
        entry is null ? "The file is damaged or cut off: its zip cannot be read." : $"The file is damaged: «{entry}» cannot be unpacked.", AskAgain);

    internal static Diagnostic FileTooLarge(string file, long limit) => Error("DOC005", new FileLocation(file),
        $"Tệp lớn hơn giới hạn {Mebibytes(limit)} MiB.",
        $"The file is larger than the limit of {Mebibytes(limit)} MiB.", AskAgain);

    internal static Diagnostic TooManyEntries(string file, int count, int limit) => Error("DOC006", new FileLocation(file),
        $"Gói nén có {count} mục, giới hạn là {limit}.",
        $"The zip has {count} entries, the limit is {limit}.", AskAgain);

    internal static Diagnostic EntryTooLarge(string file, string entry, long limit) => Error("DOC007", new FileLocation(file),
        $"«{entry}» khi giải nén lớn hơn giới hạn {Mebibytes(limit)} MiB.",
        $"«{entry}» unpacks to more than the limit of {Mebibytes(limit)} MiB.", AskAgain);

    internal static Diagnostic PackageTooLarge(string file, long limit) => Error("DOC008", new FileLocation(file),
        $"Cả gói khi giải nén lớn hơn giới hạn {Mebibytes(limit)} MiB.",
        $"The whole package unpacks to more than the limit of {Mebibytes(limit)} MiB.", AskAgain);

    internal static Diagnostic RatioTooHigh(string file, string entry, int limit) => Error("DOC009", new FileLocation(file),
        $"«{entry}» giải nén ra hơn {limit} lần kích thước nén: giống một «bom nén».",
        $"«{entry}» unpacks to more than {limit} times its packed size, as a zip bomb does.", AskAgain);

    internal static Diagnostic RatioTooHigh(string file, int limit) => Error("DOC009", new FileLocation(file),
        $"Cả gói giải nén ra hơn {limit} lần kích thước nén: giống một «bom nén».",
        $"The whole package unpacks to more than {limit} times its packed size, as a zip bomb does.", AskAgain);

    internal static Diagnostic HasDtd(WordLocation place) => Error("DOC010", place,
        "Phần này có khai báo DTD, điều không bao giờ có trong tài liệu Word.",
        "The part has a document type declaration, which no Word document ever has.", OpenAndSave);

    internal static Diagnostic TooDeep(WordLocation place, int limit) => Error("DOC011", place,
        $"XML của phần này lồng nhau quá {limit} tầng.",
        $"The part's XML is nested more than {limit} levels deep.", OpenAndSave);

    internal static Diagnostic TooManyNodes(WordLocation place, int limit) => Error("DOC018", place,
        $"XML của gói, tính đến phần này, có hơn {limit} phần tử.",
        $"The XML of the package, up to and with this part, has more than {limit} elements.", AskAgain);

    internal static Diagnostic NotXml(WordLocation place, int line, int column) => Error("DOC012", place,
        $"XML của phần này sai cú pháp ở dòng {line}, cột {column}: Word báo nội dung không đọc được và không mở tệp.",
        $"The part's XML is not well-formed at line {line}, column {column}: Word reports unreadable content and does not open the file.", OpenAndSave);

    internal static Diagnostic IllegalCharacter(WordLocation place, string character) => Error("DOC013", place,
        $"Phần này có ký tự {character} mà XML không cho phép: Word báo nội dung không đọc được và không mở tệp.",
        $"The part has the character {character}, which XML does not allow: Word reports unreadable content and does not open the file.", new(
        "Xóa ký tự điều khiển khỏi dữ liệu đã được điền vào đó.",
        "Remove the control character from the data that was filled in there."));

    internal static Diagnostic NoContentTypes(string file) => Error("DOC014", new FileLocation(file),
        "Gói nén không có [Content_Types].xml: đây không phải là tài liệu Office.",
        "The zip has no [Content_Types].xml: it is no Office document.", SaveAsDocx);

    internal static Diagnostic NoMainPart(string file) => Error("DOC015", new FileLocation(file),
        "Gói nén không có phần thân của một tài liệu Word.",
        "The package has no body of a Word document.", SaveAsDocx);

    internal static Diagnostic OtherOfficeFile(string file, string contentType) => Error("DOC016", new FileLocation(file),
        $"Tệp là tài liệu Office khác, không phải Word ({contentType}).",
        $"The file is another kind of Office document, not Word ({contentType}).", SaveAsDocx);

    internal static Diagnostic EmptyFile(string file) => Error("DOC017", new FileLocation(file),
        "Tệp rỗng.",
        "The file is empty.", AskAgain);

    internal static Diagnostic DuplicateEntry(string file, string name) => Error("DOC101", new FileLocation(file),
        $"Gói nén có hai mục tên «{name}»: Word báo nội dung không đọc được và không mở tệp.",
        $"The zip has two entries named «{name}»: Word reports unreadable content and does not open the file.", OpenAndSave);

    internal static Diagnostic UnsafeEntryName(string file, string name) => Error("DOC102", new FileLocation(file),
        $"Tên mục «{name}» dẫn ra ngoài gói hoặc viết sai cách.",
        $"The entry name «{name}» leads out of the package or is spelt wrongly.", TrustedSource);

    internal static Diagnostic RemoteSource(Location place, string kind, string target) => Error("DOC019", place,
        $"Khi mở tệp hoặc cập nhật trường, Word sẽ lấy «{kind}» từ nơi khác và có thể chạy mã của người lạ: «{target}».",
        $"On opening or updating, Word would fetch its «{kind}» from elsewhere and may run a stranger's code: «{target}».", TrustedSource);

    internal static Diagnostic LinkRuns(Location place, string target) => new("DOC146", Severity.Warning, place,
        new Sentence(
            $"Liên kết không dẫn tới trang web, thư, điện thoại hay tệp: «{target}». Bấm vào có thể chạy một chương trình.",
            $"The link leads to no page, mail, telephone or file: «{target}». A click may start a program."),
        new Sentence(
            "Sửa địa chỉ (https://…, mailto:…) hoặc bỏ liên kết.",
            "Correct the address (https://…, mailto:…) or remove the link."));

    internal static Diagnostic OverlappingEntries(string file) => Error("DOC021", new FileLocation(file),
        "Trong gói nén có các mục chồng lên nhau: giống một «bom nén».",
        "Entries of the zip lie over one another, as in a zip bomb.", AskAgain);

    internal static Diagnostic Macros(string file, string part) => Error("DOC022", new FileLocation(file),
        $"Tệp có macro ({part}) nhưng mang kiểu tài liệu không macro.",
        $"The file has macros ({part}) but calls itself a document without.", new(
        "Mở tệp bằng Word, lưu lại dưới dạng .docx: macro bị bỏ đi. Mẫu cần macro thì lưu dưới dạng .docm.",
        "Open it in Word and save it as .docx, which drops the macros; a template that needs them is saved as .docm."));

    internal static Diagnostic Fetched(Location place, string kind, string target) => new("DOC114", Severity.Warning, place,
        new Sentence(
            $"Tài liệu lấy «{kind}» từ bên ngoài: «{target}». Người khác mở sẽ không thấy, hoặc máy kia biết ai đã mở.",
            $"The document fetches its «{kind}» from outside: «{target}». Others will not see it, or that machine learns who opened the document."),
        new Sentence(
            "Nhúng nội dung đó vào tài liệu (Insert → Pictures, không chọn «Link to File») hoặc bỏ liên kết.",
            "Embed it in the document (Insert → Pictures, without «Link to File») or remove the link."));

    internal static Diagnostic StrictDialect(string file) => Error("DOC020", new FileLocation(file),
        "Mẫu được lưu dưới dạng «Strict Open XML Document»: không đọc được thẻ trong đó.",
        "The template is saved as «Strict Open XML Document»: its tags cannot be read.", new(
        "Mở mẫu bằng Word, chọn Lưu thành (Save As), kiểu «Word Document (*.docx)».",
        "Open it in Word, choose Save As and the type «Word Document (*.docx)»."));

    internal static Diagnostic Signed(string file) => new("DOC023", Severity.Note, new FileLocation(file),
        new Sentence(
            "Mẫu có chữ ký số; chữ ký ấy không còn đúng cho văn bản làm ra nên được bỏ đi.",
            "The template is signed digitally; no signature over it holds for a document made from it, so it is left out."),
        new Sentence(
            "Ký văn bản sau khi lập.",
            "Sign the document when it is made."));

    internal static Diagnostic TargetMissing(Location place, string id, string target) => Error("DOC110", place,
        $"Liên kết «{id}» dẫn đến «{target}», phần không có trong gói: Word báo nội dung không đọc được.",
        $"The relationship «{id}» leads to «{target}», which the package does not have: Word reports unreadable content.", OpenAndSave);

    internal static Diagnostic PictureMissing(Location place, string id, string target) => new("DOC110", Severity.Warning, place,
        new Sentence(
            $"Liên kết «{id}» dẫn đến hình «{target}», phần không có trong gói: Word để trống hoặc vẽ dấu x đỏ ở chỗ ấy.",
            $"The relationship «{id}» leads to the picture «{target}», which the package does not have: Word leaves the place empty or shows a red cross."),
        new Sentence(
            "Chèn lại hình, hoặc xóa chỗ trống ấy.",
            "Insert the picture again, or delete its place."));

    internal static Diagnostic Imported(Location place) => Error("DOC115", place,
        "Phần này có nội dung chèn đang chờ Word chuyển đổi (w:altChunk): chương trình khác không thấy nội dung đó.",
        "Foreign content waits in this part for Word to convert it (w:altChunk): other programs do not see it.", OpenAndSave);

    static Diagnostic Error(string code, Location place, string vietnamese, string english, Sentence hint) =>
        new(code, Severity.Error, place, new Sentence(vietnamese, english), hint);

    static long Mebibytes(long bytes) => bytes / (1024 * 1024);
}
