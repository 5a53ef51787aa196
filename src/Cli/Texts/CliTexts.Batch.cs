using System.Globalization;
using Humanizer;
using Reports.Engine.Diagnostics;

namespace Reports.Cli.Texts;

/// <summary>What <c>reports batch</c> says of itself.</summary>
static partial class CliTexts
{
    static readonly CultureInfo s_vietnamese = new("vi");

    public static Sentence Batch { get; } = new(
        "Lập văn bản hàng loạt từ nhiều bản ghi: thư mục tệp dữ liệu, danh sách JSON hoặc JSON Lines; một bản ghi lỗi không dừng các bản ghi khác.",
        "Many records, many documents: a folder of data files, a JSON array or JSON Lines; one bad record never stops the others.");

    public static Sentence BatchData { get; } = new(
        "Tệp .jsonl/.ndjson (mỗi dòng một bản ghi), tệp .json (một danh sách, hoặc một bản ghi), hay thư mục chứa các tệp đó.",
        "A .jsonl/.ndjson file (a record a line), a .json file (an array, or one record), or a folder of such files.");

    public static Sentence BatchOutput { get; } = new("Thư mục kết quả, hoặc một tệp .zip.", "The output folder, or a .zip file.");

    public static Sentence BatchTemplate { get; } = new(
        "Mẫu để điền từng bản ghi. Không ghi: mỗi bản ghi là số liệu một chi bộ và được lập cả bộ hồ sơ.",
        "The template that each record is filled into. Without it each record is the year of a branch, and its dossier is written.");

    public static Sentence BatchDocument { get; } = new(
        "Chỉ lập văn bản có mã này của mỗi chi bộ, hoặc các mã bắt đầu như thế: ban-kiem-diem là bản kiểm điểm của mọi đảng viên; ghi nhiều lần được.",
        "Only the document of this id of every branch, or those whose ids begin so: ban-kiem-diem is the form of every member; may be given several times.");

    public static Sentence JobsOption { get; } = new("Số luồng làm việc (mặc định: số nhân của máy).", "Threads (default: the machine's processors).");

    public static Sentence NameOption { get; } = new(
        "Tên tệp theo cú pháp Scriban, ví dụ \"{{ branch.code }}-{{ member.name | slug }}\"; record.number là số thứ tự. Tên trùng thì thêm -2, -3….",
        "File names as a Scriban template, such as \"{{ branch.code }}-{{ member.name | slug }}\"; record.number is the record's number. A second file of one name gets -2.");

    public static Sentence ResumeOption { get; } = new("Chỉ lập phần còn thiếu hoặc đã thay đổi từ lần chạy trước.", "Makes only what is missing or changed since the last run.");

    public static Sentence MergeOption { get; } = new("Ghép tất cả thành một văn bản Word, theo thứ tự bản ghi.", "Joins all of them into one Word document, in the order of the records.");

    public static Sentence ShardOption { get; } = new(
        "Chỉ phần thứ K trong N phần bằng nhau, để chia việc cho nhiều máy; job/N lấy K từ JOB_COMPLETION_INDEX của Kubernetes.",
        "Only the K-th of N equal parts, for several machines; job/N takes K from the JOB_COMPLETION_INDEX of Kubernetes.");

    public static Sentence MaxErrorsOption { get; } = new("Dừng sau ngần này bản ghi lỗi (mặc định: không dừng).", "Stops after so many bad records (default: never).");

    public static Sentence LevelOfCompression { get; } = new("Mức nén của tệp Word: fast nhanh hơn, optimal nhỏ hơn.", "How hard Word files are compressed: fast is quicker, optimal smaller.");

    public static Sentence NoFlushOption { get; } = new(
        "Không chờ đĩa ghi xong từng tệp: nhanh hơn nhiều; nếu máy mất điện, chạy lại với --resume.",
        "Does not wait for the disk at every file: much quicker; after a power cut, run again with --resume.");

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
