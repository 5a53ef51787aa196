using Reports.Templates.Carrying;

namespace Reports.Cli.Texts;

/// <summary>What several commands say of their arguments and options, and what one of them has done.</summary>
static partial class CliTexts
{
    public static Sentence CarriedHeading(CarryKind kind, int lastYear) => kind switch
    {
        CarryKind.Kept => new($"Giữ lại từ năm {lastYear}:", $"Kept from {lastYear}:"),
        CarryKind.Cleared => new($"Bỏ (của năm {lastYear}):", $"Left out (of {lastYear}):"),
        CarryKind.Changed => new("Đổi:", "Changed:"),
        _ => new("Cần xác nhận:", "To confirm:"),
    };

    public static Sentence Repaired(string path, int parts) => parts == 0
        ? new($"Không có gì để sửa: {path} là bản sao nguyên vẹn.", $"Nothing to repair: {path} is a plain copy.")
        : new($"Đã ghi bản đã sửa: {path}", $"Repaired: {path}");

    public static Sentence Annotated(string path, int comments) => new(
        $"Đã ghi bản có {comments} chú thích: {path}", $"Written with {comments} comment{(comments == 1 ? "" : "s")}: {path}");

    public static Sentence DataFile { get; } = new("Tệp số liệu của chi bộ (.xlsx hoặc JSON); - là đầu vào chuẩn.", "The branch's data file (.xlsx or JSON); - is standard input.");

    public static Sentence FormatOption { get; } = new("Dạng in kết quả.", "The form of the output.");

    public static Sentence EditionOption { get; } = new(
        "Bộ biểu mẫu (mặc định theo năm kiểm điểm và ngày văn bản).",
        "The edition (default: by the year reviewed and the day of the papers).");

    public static Sentence ForceOption { get; } = new(
        "Vẫn lập văn bản khi số liệu có lỗi quy tắc; các lỗi vẫn được báo và mã kết thúc vẫn là 1.",
        "Writes the documents although rules are broken; the errors are reported all the same, and the exit status stays 1.");

    public static Sentence PdfOption { get; } = new("Lập thêm bản PDF bằng LibreOffice.", "Makes PDF files too, with LibreOffice.");

    public static Sentence TemplateFile { get; } = new("Mẫu: .docx, .docm, .dotx, .dotm, hoặc tệp văn bản.", "The template: .docx, .docm, .dotx, .dotm, or a text file.");

    public static Sentence OutputFileOption { get; } = new(
        "Tệp kết quả (mẫu Word: mặc định mang tên tệp dữ liệu, bên cạnh nó; mẫu văn bản: mặc định in ra màn hình).",
        "The file to write (Word: by default named after the data, beside it; text: by default standard output).");

    public static Sentence MissingOptionText { get; } = new(
        "Tên mà dữ liệu không có: bỏ trống, báo lỗi, hoặc giữ nguyên thẻ.",
        "Names that the data does not have: print nothing, stop with an error, or keep the tag.");

    public static Sentence CultureOption { get; } = new(
        "Cách viết số và ngày (invariant như Scriban; vi-VN như văn bản hành chính).",
        "How numbers and dates look (invariant as in Scriban; vi-VN as in official papers).");
}
