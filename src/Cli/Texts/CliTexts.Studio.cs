using Reports.Engine.Diagnostics;

namespace Reports.Cli.Texts;

/// <summary>What <c>reports studio</c> says.</summary>
static partial class CliTexts
{
    public static Sentence Studio { get; } = new(
        "Mở trang nhập số liệu trong trình duyệt trên máy này: soát khi gõ, xem trước từng văn bản, tải cả bộ hồ sơ.",
        "Opens the year in a browser on this machine: checked as you type, every paper seen, the dossier in one press.");

    public static Sentence StudioPath { get; } = new("Tệp số liệu mở đầu tiên, hoặc thư mục làm việc (mặc định: thư mục hiện tại).", "The data file to open first, or the folder to work in (default: the current one).");

    public static Sentence PortOption { get; } = new("Cổng trên máy này (mặc định: cổng trống bất kỳ).", "The port on this machine (default: any that is free).");

    public static Sentence NoBrowserOption { get; } = new("Không tự mở trình duyệt; chỉ in địa chỉ.", "Does not start the browser; only prints the address.");

    public static Sentence Watch { get; } = new(
        "Theo dõi một mẫu đang soạn trong Word: mỗi lần lưu, nêu mọi chỗ sai và lập lại văn bản.",
        "A template while it lies open in Word: after every save what is wrong with it, and its document again.");

    public static Sentence WatchedData { get; } = new("Dữ liệu: tệp số liệu của chi bộ hoặc JSON bất kỳ.", "The data: the year of a branch, or any JSON.");

    public static Sentence Watching(string template, string data) => new($"Đang theo dõi {template} và {data}; nhấn Ctrl+C để kết thúc.", $"Watching {template} and {data}; press Ctrl+C to end.");

    public static Sentence WatchOption { get; } = new("Chạy lại mỗi khi một tệp được lưu, đến khi nhấn Ctrl+C.", "Runs again whenever a file is saved, until Ctrl+C.");

    public static Sentence WatchingFiles { get; } = new("Đang theo dõi các tệp; nhấn Ctrl+C để kết thúc.", "Watching the files; press Ctrl+C to end.");

    public static Sentence CheckedAs(string template, string document) => new(
        $"{template}: soát như «{document}», theo các tên mà mẫu dùng.",
        $"{template}: checked as «{document}», by the names that it uses.");

    public static Sentence CheckedAgainst(string names) => new(
        $"Tên được đối chiếu với {names}, theo reports.json.",
        $"Names are checked against {names}, as reports.json says.");

    public static Sentence PortTaken(string command, int port) => new($"reports {command}: cổng {port} không dùng được; bỏ --port để chọn cổng trống bất kỳ.", $"reports {command}: port {port} cannot be used; without --port any free one is taken.");

    public static Sentence StudioAt(string address) => new(
        $"Đang chạy, chỉ mở được trên máy này; nhấn Ctrl+C để kết thúc: {address}",
        $"Running, for this machine alone; press Ctrl+C to end: {address}");
}
