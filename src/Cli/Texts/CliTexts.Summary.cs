namespace Reports.Cli.Texts;

/// <summary>What is said when documents are written, or not.</summary>
static partial class CliTexts
{
    public static Sentence DocumentColumn { get; } = new("Văn bản", "Document");

    public static Sentence FileColumn { get; } = new("Tệp", "File");

    public static Sentence ToFillColumn { get; } = new("Còn thiếu", "To fill");

    public static Sentence FindingsColumn { get; } = new("Phát hiện", "Findings");

    public static Sentence IdColumn { get; } = new("Mã", "Id");

    public static Sentence FormCodeColumn { get; } = new("Ký hiệu mẫu", "Form code");

    public static Sentence NameColumn { get; } = new("Tên", "Name");

    public static Sentence KindColumn { get; } = new("Loại", "Kind");

    public static Sentence PlacesColumn { get; } = new("Chỗ dùng", "Where");

    public static Sentence WhyHeading { get; } = new("Vì sao:", "Why:");

    public static Sentence ExampleHeading { get; } = new("Ví dụ:", "Example:");

    public static Sentence SourceHeading { get; } = new("Căn cứ:", "Source:");

    public static Sentence MissingHeading { get; } = new("Còn thiếu, trong văn bản in [chưa có: …]:", "Missing; the documents say [chưa có: …] there:");

    public static Sentence NotMadeHeading { get; } = new("Chưa lập, vì thiếu số liệu:", "Not made, because facts are missing:");

    public static Sentence StoppedHeading { get; } = new(
        "Chưa lập, vì dữ kiện mà văn bản in ra có lỗi (sửa các lỗi nêu trên, hoặc thêm --force):",
        "Not made, because facts that they print are wrong (repair the errors above, or add --force):");

    public static Sentence KeptHeading { get; } = new(
        "Đã có người sửa các văn bản này sau lần lập trước; bản đã sửa được giữ lại bên cạnh bản mới:",
        "Somebody has edited these documents since they were made; the edited ones are kept beside the new ones:");

    public static Sentence LeftHeading { get; } = new(
        "Còn lại từ lần lập trước, không thuộc bộ hồ sơ này nữa (xóa nếu không cần):",
        "Left from an earlier run and no part of this dossier any more (delete them if they are not needed):");

    public static Sentence Provisional { get; } = new("(tạm thời)", "(provisional)");

    public static Sentence MissingForm(string code, string name, string reason) =>
        new($"Chưa có: {code} {name}. {reason}", $"Not available: {code} {name}. {reason}");

    public static Sentence Documents(int written, string folder) =>
        new($"Đã lập {written} văn bản trong {folder}.", $"{Counted(written, "document")} written to {folder}.");

    public static Sentence Standing(int documents, string folder, int standing, int files) => standing == files
        ? new(
            $"Bộ hồ sơ trong {folder} có {documents} văn bản, được để nguyên như lần trước: không có gì trong đó thay đổi.",
            $"{Counted(documents, "document")} in {folder}, left as before: nothing has changed.")
        : new(
            $"Bộ hồ sơ trong {folder} có {documents} văn bản; {standing} trong {files} tệp được để nguyên như lần trước vì không có gì trong đó thay đổi.",
            $"{Counted(documents, "document")} in {folder}; left as before, because nothing in them has changed: {standing} of {files} files.");

    public static Sentence AllFilled(bool besides) => besides
        ? new("Ngoài các bản ấy không còn chỗ trống, số liệu khớp.", "Besides these nothing is left to fill, and the figures agree.")
        : new("Không còn chỗ trống, số liệu khớp.", "Nothing is left to fill, and the figures agree.");

    public static Sentence FormsToWrite(int members) => new(
        $"Bản của {members} đảng viên còn phần chưa viết: để dòng trống cho họ viết tay.",
        $"The forms of {Counted(members, "member")} have parts that nobody has written: lines are left for them to write on.");

    public static Sentence JoinedForms(string name, int members) =>
        new($"{name} của {members} đảng viên, gộp để in", $"{name}: the forms of {members} members, joined for printing");

    /// <summary>What was found in the data; notes and accepted findings are named where there are any.</summary>
    public static Sentence DataFindings(int errors, int warnings, int notes, int accepted)
    {
        var (more, moreEnglish) = notes > 0 ? ($", {notes} ghi chú", $", {Counted(notes, "note")}") : ("", "");
        if (accepted > 0)
            (more, moreEnglish) = ($"{more}, {accepted} điểm đã được chi bộ xem xét và giữ nguyên", $"{moreEnglish}, {Counted(accepted, "finding")} accepted by the author");
        return new(
            $"Dữ kiện: {errors} lỗi, {warnings} cảnh báo{more} (nêu ở trên).",
            $"The data: {Counted(errors, "error")}, {Counted(warnings, "warning")}{moreEnglish} (named above).");
    }

    public static Sentence Written(string path) => new($"Đã ghi {path}", $"Written: {path}");

    public static Sentence NewWritten(string file, string schema) => new(
        $"Đã tạo {file} (lược đồ {schema} bên cạnh). Điền các chỗ «…», rồi chạy: reports check {file}",
        $"{file} is made ({schema} lies beside it). Fill in the places «…», then run: reports check {file}");

    public static Sentence NewWorkbookWritten(string file) => new(
        $"Đã tạo {file}. Mở bằng Excel hoặc LibreOffice, điền từ trang «Chung», rồi chạy: reports check {file}",
        $"{file} is made. Open it in Excel or LibreOffice, begin at the sheet «Chung», then run: reports check {file}");

    /// <param name="endings">Those of files; <c>-</c> among them is standard output.</param>
    public static Sentence NeedsEnding(string file, IEnumerable<string> endings)
    {
        var known = endings.Where(ending => ending.StartsWith('.')).ToList();
        return new($"không ghi được dưới tên «{file}»: tên tệp phải kết thúc bằng {string.Join(" hoặc ", known)}.", $"nothing is written under the name «{file}»: it must end in {string.Join(" or ", known)}.");
    }

    public static Sentence AnnotateNeedsOneWorkbook { get; } = new("--annotate cần đúng một tệp .xlsx.", "--annotate needs one .xlsx file.");

    public static Sentence NothingWritten { get; } = new("Chưa ghi tệp nào: hãy sửa các lỗi trên.", "Nothing was written: repair the errors above.");

    public static Sentence NothingWrittenForce { get; } = new(
        "Chưa lập văn bản nào: hãy sửa các lỗi trên, hoặc thêm --force để vẫn lập.",
        "Nothing was written: repair the errors above, or add --force to write all the same.");

    public static Sentence Kind(string kind) => kind switch
    {
        "list" => new("danh sách", "list"),
        "condition" => new("điều kiện", "condition"),
        "image" => new("hình ảnh", "image"),
        _ => new("giá trị", "value"),
    };

    public static Sentence PlaceAndMore(string first, int more) =>
        new($"{first} và {more} chỗ khác", $"{first} and {Counted(more, "place")} more");

    public static Sentence Rendering(string name, int at, int of) => new($"[{at}/{of}] {name}", $"[{at}/{of}] {name}");

    public static Sentence Converting(int done, int count) => done == 0
        ? new($"Đang tạo {count} tệp PDF…", $"Making {Counted(count, "PDF file")}…")
        : new($"Đang tạo {count} tệp PDF, đã xong {done}…", $"Making {Counted(count, "PDF file")}, {done} done…");
}
