namespace Reports.Cli.Texts;

/// <summary>What verify, accept and diff say.</summary>
static partial class CliTexts
{
    public static Sentence InitWritten(string folder) => new(
        $"Đã tạo kho biểu mẫu trong {folder}. Vào thư mục ấy, chạy: reports verify .",
        $"A project of templates lies in {folder}. In it, run: reports verify .");

    public static Sentence CasesFolder { get; } = new(
        "Thư mục các ca kiểm thử (hay mẫu tên thư mục); mỗi ca một thư mục với mẫu (hoặc mã văn bản) và dữ liệu.",
        "The folder of cases, or a pattern of folders; a case is a folder with a template (or a document's id) and data.");

    public static Sentence HtmlOption { get; } = new(
        "Ghi một trang HTML với các khác biệt cạnh nhau, kèm ảnh trang giấy nếu máy có LibreOffice.",
        "Writes one HTML page with the differences side by side, and pictures of the pages where LibreOffice is there.");

    public static Sentence Stray { get; } = new("Bản đã duyệt này nằm ngoài mọi ca kiểm thử.", "This approved file is in a folder that is no case.");

    public static Sentence HowToAccept { get; } = new(
        "Nếu thay đổi là đúng ý: reports accept, rồi commit các tệp *.verified.txt.",
        "Where the changes are meant: reports accept, then commit the *.verified.txt files.");

    public static Sentence NothingToAccept { get; } = new("Không có gì để duyệt.", "There is nothing to accept.");

    public static Sentence NoPictures { get; } = new(
        "Trang HTML không có ảnh trang giấy: máy này không có LibreOffice hoặc pdftoppm (gói poppler-utils).",
        "The HTML page has no pictures: this machine has no LibreOffice or no pdftoppm (package poppler-utils).");

    public static Sentence Accepted(string file) => new($"Đã duyệt {file}", $"Accepted: {file}");

    public static Sentence CasesPassed(int passed, int failed) => new($"{passed} ca đạt, {failed} ca không đạt.", $"{Counted(passed, "case")} passed, {failed} failed.");

    public static Sentence DrawingPages(int count) => new($"Đang tạo ảnh trang giấy của {count} văn bản…", $"Drawing the pages of {Counted(count, "document")}…");
}
