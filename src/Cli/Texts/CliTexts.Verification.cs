using Reports.Engine.Diagnostics;

namespace Reports.Cli.Texts;

/// <summary>What verify, accept and diff say.</summary>
static partial class CliTexts
{
    public static Sentence Init { get; } = new(
        "Tạo một kho biểu mẫu để bắt đầu: một mẫu, ca kiểm thử đã duyệt, tệp cho Git, máy chủ kiểm tra và VS Code.",
        "A project of templates to begin from: a form, cases with what was approved, files for Git, CI and VS Code.");

    public static Sentence InitFolder { get; } = new("Thư mục của kho; được tạo nếu chưa có.", "The folder of the project; made when it is not there.");

    public static Sentence InitWritten(string folder) => new(
        $"Đã tạo kho biểu mẫu trong {folder}. Vào thư mục ấy, chạy: reports verify .",
        $"A project of templates lies in {folder}. In it, run: reports verify .");

    public static Sentence Verify { get; } = new(
        "So văn bản của các ca kiểm thử với bản đã duyệt (*.verified.txt); khác thì ghi *.received.txt.",
        "Documents of cases against what was approved (*.verified.txt); writes *.received.txt where they differ.");

    public static Sentence Accept { get; } = new(
        "Duyệt kết quả của lần kiểm thử vừa rồi: *.received.txt thành *.verified.txt. Không làm khi CI=true.",
        "Takes over what the last verification received: *.received.txt become *.verified.txt. Refuses under CI=true.");

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

    public static Sentence CasesPassed(int passed, int failed) => new(
        $"{passed} ca đạt, {failed} ca không đạt.",
        $"{Counted(passed, "case")} passed, {failed} failed.");

    public static Sentence DrawingPages(int count) => new($"Đang tạo ảnh trang giấy của {count} văn bản…", $"Drawing the pages of {Counted(count, "document")}…");
}
