using Reports.Templates.Carrying;

namespace Reports.Cli.Texts;

/// <summary>What several commands say of their arguments and options, and what commands of years, forms and servers report.</summary>
static partial class CliTexts
{
    const int MostNamed = 10;

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

    public static Sentence HowToReplace { get; } = new("Muốn ghi đè phần đã có: thêm --replace.", "To replace what is there: add --replace.");

    public static Sentence Collecting(string file, int at, int of) => new($"Đang đọc {file} ({at}/{of})…", $"Reading {file} ({at}/{of})…");

    public static Sentence Awaited(IReadOnlyList<string> names)
    {
        var more = names.Count - MostNamed;
        var shown = string.Join(", ", names.Take(MostNamed));
        return new(
            $"Chưa có bản của {names.Count} đảng viên: {shown}{(more > 0 ? $" và {more} người khác" : "")}.",
            $"No form yet of {Counted(names.Count, "member")}: {shown}{(more > 0 ? $" and {more} more" : "")}.");
    }

    public static Sentence Collected(int taken, int toReview, string? file)
    {
        var (review, look) = toReview == 0 ? ("", "") : ($", {toReview} bản cần xem lại (nêu ở trên)", $", {toReview} to look at (see above)");
        return file is null
            ? new($"Chưa ghi gì: không đọc được bản nào{review}.", $"Nothing written: no form could be read{look}.")
            : new($"{taken} bản kiểm điểm đã đọc{review}; đã ghi {file}.", $"{Counted(taken, "form")} read{look}; written: {file}.");
    }

    public static Sentence Watching(string template, string data) => new($"Đang theo dõi {template} và {data}; nhấn Ctrl+C để kết thúc.", $"Watching {template} and {data}; press Ctrl+C to end.");

    public static Sentence WatchingFiles { get; } = new("Đang theo dõi các tệp; nhấn Ctrl+C để kết thúc.", "Watching the files; press Ctrl+C to end.");

    public static Sentence CheckedAs(string template, string document) => new(
        $"{template}: soát như «{document}», theo các tên mà mẫu dùng.",
        $"{template}: checked as «{document}», by the names that it uses.");

    public static Sentence CheckedAgainst(string names) => new($"Tên được đối chiếu với {names}, theo reports.json.", $"Names are checked against {names}, as reports.json says.");

    public static Sentence PortTaken(string command, int port) => new($"reports {command}: cổng {port} không dùng được; bỏ --port để chọn cổng trống bất kỳ.", $"reports {command}: port {port} cannot be used; without --port any free one is taken.");

    public static Sentence StudioAt(string address) => new(
        $"Đang chạy, chỉ mở được trên máy này; nhấn Ctrl+C để kết thúc: {address}",
        $"Running, for this machine alone; press Ctrl+C to end: {address}");

    public static Sentence ServingAt(string address) => new($"Đang phục vụ tại {address} ; nhấn Ctrl+C để kết thúc.", $"Serving at {address} ; press Ctrl+C to end.");

    public static Sentence KeyTooShort(int least) => new($"Khóa phải có ít nhất {least} ký tự.", $"The key needs at least {least} characters.");

    public static Sentence KeyIs(string key) => new($"Khóa cho lần chạy này: {key}", $"The key of this run: {key}");
}
