using Reports.Engine.Diagnostics;

namespace Reports.Cli.Texts;

/// <summary>What the command says that brings members' forms back.</summary>
static partial class CliTexts
{
    const int MostNamed = 10;

    public static Sentence Collect { get; } = new(
        "Đọc bản kiểm điểm cá nhân (.docx) mà đảng viên đã điền, hoặc bảng trả lời (.csv, .xlsx) của Google Forms; đưa vào tệp số liệu; chỗ nào không xếp được thì chỉ rõ.",
        "Reads the members' forms (.docx) that were filled in and handed back, or the answers (.csv, .xlsx) of Google Forms, into the year's file; what cannot be placed is listed.");

    public static Sentence CollectFolder { get; } = new("Thư mục có các bản đã nộp, kể cả thư mục con.", "The folder with the forms handed in, and those below it.");

    public static Sentence CollectOutput { get; } = new("Tệp số liệu sẽ ghi (.json hoặc .xlsx); có thể chính là tệp của --into.", "The data file to write (.json or .xlsx); it may be that of --into.");

    public static Sentence CollectInto { get; } = new(
        "Tệp số liệu có danh sách đảng viên để đưa vào; bỏ trống: lập tệp mới từ các bản.",
        "The data file whose members the texts are for; without it a new one is made from the forms.");

    public static Sentence CollectReplace { get; } = new(
        "Nội dung của bản nộp thay nội dung khác đã có trong tệp số liệu.",
        "What a form says takes the place of something else that the data file has.");

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
}
