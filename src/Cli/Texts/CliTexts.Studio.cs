namespace Reports.Cli.Texts;

/// <summary>What <c>reports studio</c>, <c>serve</c> and <c>watch</c> say.</summary>
static partial class CliTexts
{
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
