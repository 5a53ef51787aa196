using Reports.Engine.Diagnostics;

namespace Reports.Cli.Texts;

/// <summary>What <c>reports serve</c> says.</summary>
static partial class CliTexts
{
    public static Sentence Serve { get; } = new(
        "Mở cổng HTTP cho chương trình khác gọi: điền mẫu, soát số liệu, lập từng văn bản.",
        "Opens an HTTP port for other programs: renders templates, checks years, makes single papers.");

    public static Sentence AddressOption { get; } = new("Địa chỉ lắng nghe (mặc định: 127.0.0.1, chỉ máy này gọi được).", "The address to listen on (default: 127.0.0.1, for this machine alone).");

    public static Sentence KeyFileOption { get; } = new("Tệp chứa khóa mà bên gọi phải gửi; không có thì lấy biến REPORTS_KEY, không có nữa thì tạo khóa mới và in ra.", "The file with the key that callers send; without it the variable REPORTS_KEY, without that a new key is made and printed.");

    public static Sentence SecondsOption { get; } = new("Số giây nhiều nhất cho một lần điền mẫu (mặc định: 10).", "The most seconds that one render may take (default: 10).");

    public static Sentence MegabytesOption { get; } = new("Số MB nhiều nhất của một lần gửi (mặc định: 32).", "The most megabytes of one request (default: 32).");

    public static Sentence ServingAt(string address) => new($"Đang phục vụ tại {address} ; nhấn Ctrl+C để kết thúc.", $"Serving at {address} ; press Ctrl+C to end.");

    public static Sentence KeyTooShort(int least) => new($"Khóa phải có ít nhất {least} ký tự.", $"The key needs at least {least} characters.");

    public static Sentence KeyIs(string key) => new($"Khóa cho lần chạy này: {key}", $"The key of this run: {key}");
}
