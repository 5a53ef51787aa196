namespace Reports.Cli.Texts;

/// <summary>Every sentence that the command line says by itself: here the program as a whole and how findings are counted.</summary>
static partial class CliTexts
{
    public static Sentence Program { get; } = new(
        "Lập hồ sơ kiểm điểm, đánh giá, xếp loại cuối năm của chi bộ: từ một tệp số liệu ra các văn bản Word.",
        "Makes the year-end review of a Party branch: one file of facts in, Word documents out.");

    public static Sentence Cancelled { get; } = new("reports: đã dừng theo yêu cầu.", "reports: stopped as asked.");

    public static (string Code, Sentence Meaning)[] ExitCodes { get; } =
    [
        ("0", new("mọi việc xong", "all well")),
        ("1", new("có chỗ cần sửa, đã in ra", "something to repair, printed")),
        ("2", new("gõ lệnh sai", "wrong usage")),
        ("3", new("lỗi của chính chương trình", "a fault of the program itself")),
    ];

    public static Sentence NoOutput(Exception fault)
    {
        var reason = FileFault.Reason(fault);
        return new($"reports: không ghi được kết quả ra đầu ra chuẩn ({reason.Vietnamese}).", $"reports: standard output cannot be written ({reason.English}).");
    }

    public static Sentence OwnFault(Exception fault)
    {
        var what = $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";
        return new(
            $"reports: lỗi của chính chương trình, không phải của bạn ({what}). Hãy báo cho người bảo trì: dòng này, lệnh đã gõ và tệp đã dùng. REPORTS_DEBUG=1 in thêm chi tiết.",
            $"reports: a fault of the program itself, not yours ({what}). Please report it with this line, the command and the files. REPORTS_DEBUG=1 prints more.");
    }

    public static Sentence FindingCount(int errors, int warnings, int notes, int files)
    {
        if (errors + warnings + notes == 0)
            return new($"Đã xem {files} tệp: không có lỗi.", $"{Counted(files, "file")} looked at: nothing to repair.");

        var noted = notes > 0;
        return new(
            $"Đã xem {files} tệp: {errors} lỗi, {warnings} cảnh báo{(noted ? $", {notes} ghi chú" : "")}.",
            $"{Counted(files, "file")} looked at: {Counted(errors, "error")}, {Counted(warnings, "warning")}{(noted ? $", {Counted(notes, "note")}" : "")}.");
    }

    /// <summary>Stands before the message of an accepted finding, after the word that tools read.</summary>
    public static Sentence SeenAlready { get; } = new("đã xem xét, giữ nguyên – ", "accepted – ");

    public static Sentence Acknowledged(string reason) =>
        new($"Chi bộ đã xem xét và giữ nguyên: {reason}", $"Seen and accepted by the author: {reason}");

}
