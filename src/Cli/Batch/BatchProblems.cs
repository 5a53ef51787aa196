using Reports.Cli.Generation;

namespace Reports.Cli.Batch;

/// <summary>Every sentence about the records and the output of a batch (BATCH001–BATCH012).</summary>
static class BatchProblems
{
    public static Diagnostic NoRecords(string folder) => Error(
        "BATCH001", new FileLocation(folder),
        new("Thư mục này không có tệp dữ liệu nào (.json, .jsonl, .ndjson; với --document cả .xlsx).", "There is no data file in this folder (.json, .jsonl, .ndjson; with --document .xlsx as well)."),
        new("Kiểm tra lại thư mục.", "Check the folder."));

    public static Diagnostic NotAnObject(Location place) => Error(
        "BATCH002", place,
        new("Mỗi bản ghi phải là một nhóm { … }.", "Every record must be an object { … }."),
        new("Sửa bản ghi này; tệp JSON Lines có mỗi bản ghi trên một dòng.", "Correct it; a file of JSON Lines has one record on each line."));

    public static Diagnostic BrokenArray(Location place) => Error(
        "BATCH003", place,
        new("Danh sách JSON hỏng từ chỗ này; các bản ghi phía sau không đọc được.", "The JSON array breaks here; the records behind cannot be read."),
        new("Sửa chỗ này rồi chạy lại với --resume: chỉ phần còn thiếu được lập.", "Correct it and run again with --resume: only what is missing is made."));

    public static Diagnostic RecordTooLarge(Location place) => Error(
        "BATCH004", place,
        new("Bản ghi lớn hơn 256 MB.", "The record is larger than 256 MB."),
        new("Chia tệp: mỗi bản ghi một dòng (.jsonl) hoặc một tệp.", "Divide the file: one record a line (.jsonl) or a file."));

    public static Diagnostic NoName(Location place, string made) => Error(
        "BATCH005", place,
        new($"Mẫu tên --name không cho tên tệp dùng được (được «{made}»).", $"The pattern --name gives no usable file name (it gave «{made}»)."),
        new("Thêm vào mẫu tên một phần luôn có, ví dụ {{ record.number }}.", "Add to the pattern what is always there, such as {{ record.number }}."));

    public static Diagnostic InUse(string folder) => Error(
        "BATCH006", new FileLocation(folder),
        new("Một lệnh batch khác đang ghi vào đây.", "Another batch is writing here."),
        new("Chờ lệnh kia xong, hoặc chọn nơi khác bằng -o.", "Wait until it ends, or choose another place with -o."));

    public static Diagnostic NotOurs(string file) => Error(
        "BATCH007", new FileLocation(file),
        new("Tệp mang tên của nhật ký batch nhưng không phải nhật ký.", "This file has the name of a batch's manifest, but is none."),
        new("Dời tệp này đi, hoặc chọn nơi khác bằng -o.", "Move it away, or choose another place with -o."));

    public static Diagnostic NameOfTheManifest(Location place, string name) => Error(
        "BATCH008", place,
        new($"Tên «{name}» dành cho nhật ký của batch.", $"The name «{name}» is that of the batch's manifest."),
        new("Đổi mẫu tên --name.", "Change the pattern --name."));

    public static Diagnostic LacksFacts(Location place, PlannedPaper paper)
    {
        var lacks = string.Join(", ", paper.Lacks.Select(lack => $"{lack.Label} («{lack.Where.Vietnamese}»)"));
        var lacking = string.Join(", ", paper.Lacks.Select(lack => $"«{lack.Where.English}»"));
        return Error(
            "BATCH009", place,
            new($"Chưa lập được «{paper.Document.Name}»: thiếu {lacks}.", $"«{paper.Document.Name}» cannot be made: missing {lacking}."),
            new("Bổ sung số liệu, hoặc bỏ văn bản này khỏi --document.", "Add the facts, or leave the document out of --document."));
    }

    public static Diagnostic NoDocument(Location place, IEnumerable<string> asked) => Error(
        "BATCH010", place,
        new($"Bộ biểu mẫu của chi bộ này không có văn bản {string.Join(", ", asked)}.", $"The edition of this branch has no document {string.Join(", ", asked)}."),
        new("Xem mã các văn bản bằng lệnh reports list.", "See the ids with reports list."));

    public static Diagnostic OwnFault(Location place, Exception fault)
    {
        var what = $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";
        return Error(
            "BATCH011", place,
            new($"Lỗi của chính chương trình ở bản ghi này ({what}).", $"A fault of the program itself at this record ({what})."),
            new("Hãy báo cho người bảo trì, kèm bản ghi và mẫu.", "Report it with the record and the template."));
    }

    public static Diagnostic NothingToMerge(Location place) => Error(
        "BATCH012", place,
        new("Không có văn bản nào để ghép.", "There is no document to merge."),
        new("Sửa các bản ghi lỗi rồi chạy lại.", "Correct the bad records and run again."));

    static Diagnostic Error(string code, Location place, Sentence message, Sentence hint) => new(code, Severity.Error, place, message, hint);
}
