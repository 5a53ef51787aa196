using System.Globalization;
using Humanizer;

namespace Reports.Cli.Texts;

/// <summary>What <c>reports batch</c> says of itself.</summary>
static partial class CliTexts
{
    static readonly CultureInfo s_vietnamese = new("vi");

    public static Sentence NeedsOutput { get; } = new("cần -o (thư mục hoặc .zip) hoặc --merge.", "-o (a folder or .zip) or --merge is needed.");

    public static Sentence OutputIsADocument(string name) => new(
        $"-o cần một thư mục hoặc tệp .zip, không phải {name}. Để ghép mọi văn bản thành một tệp, viết --merge {name}.",
        $"-o takes a folder or a .zip, not {name}. To join all documents to one file write --merge {name}.");

    public static Sentence MergeNeedsWord { get; } = new("--merge chỉ ghép được văn bản Word.", "--merge joins Word documents only.");

    public static Sentence BatchResume { get; } = new(
        "Đã dừng giữa chừng; các tệp đã lập vẫn nguyên vẹn. Sửa lỗi rồi chạy lại lệnh này với --resume.",
        "Stopped midway; the files made so far are whole. Repair it and run the same command with --resume.");

    public static Sentence BatchInterrupted { get; } = new(
        "Đã dừng theo yêu cầu; các tệp đã lập vẫn nguyên vẹn. Chạy lại lệnh này với --resume để làm tiếp.",
        "Stopped as asked; the files made so far are whole. Run the same command with --resume to go on.");

    public static Sentence BatchTooManyBad(long bad) => new(
        $"Đã dừng sau {bad} bản ghi lỗi (--max-errors). Sửa rồi chạy lại lệnh này với --resume.",
        $"Stopped after {Counted(bad, "bad record")} (--max-errors). Correct them and run the same command with --resume.");

    public static Sentence BatchDone(long files, long records, long kept, long bad, string output)
    {
        var vietnamese = $"Đã lập {Vietnamese(files)} văn bản từ {Vietnamese(records)} bản ghi trong {output}";
        var english = $"{Counted(files, "document")} of {Counted(records, "record")} in {output}";
        if (kept > 0)
            (vietnamese, english) = ($"{vietnamese}; {Vietnamese(kept)} bản ghi giữ nguyên từ lần trước", $"{english}; {Counted(kept, "record")} kept from before");
        if (bad > 0)
            (vietnamese, english) = ($"{vietnamese}; {Vietnamese(bad)} bản ghi lỗi", $"{english}; {Counted(bad, "bad record")}");
        return new(vietnamese + ".", english + ".");
    }

    /// <summary>What stands beside the bar: how many, the rate and the time left.</summary>
    public static Sentence BatchProgress(long records, long bad, double share, TimeSpan elapsed)
    {
        var rate = (long)(records / Math.Max(0.001, elapsed.TotalSeconds));
        var left = share > 0 ? elapsed * ((1 - share) / share) : TimeSpan.Zero;
        return new(
            $"{Vietnamese(records)} bản ghi, {Vietnamese(rate)}/giây, còn {Lasting(left, s_vietnamese)}{(bad > 0 ? $", {Vietnamese(bad)} lỗi" : "")}",
            $"{English(records)} records, {English(rate)}/s, {Lasting(left, CultureInfo.InvariantCulture)} left{(bad > 0 ? $", {English(bad)} bad" : "")}");
    }

    // All our nouns take an s; Humanizer would read its list of irregular ones at every start, an eighth of a short run.
    static string Counted(long count, string noun) => $"{English(count)} {noun}{(count == 1 ? "" : "s")}";

    static string Lasting(TimeSpan time, CultureInfo language) => time.Humanize(2, culture: language, minUnit: TimeUnit.Second);

    static string English(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    static string Vietnamese(long count) => English(count).Replace(',', '.');
}
