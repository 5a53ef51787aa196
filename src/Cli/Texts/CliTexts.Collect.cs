namespace Reports.Cli.Texts;

/// <summary>What the command says that brings members' forms back.</summary>
static partial class CliTexts
{
    const int MostNamed = 10;

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
