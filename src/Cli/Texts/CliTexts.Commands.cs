using Reports.Engine.Diagnostics;
using Reports.Templates.Carrying;

namespace Reports.Cli.Texts;

/// <summary>What commands, arguments and options are for.</summary>
static partial class CliTexts
{
    public static Sentence Generate { get; } = new(
        "Lập các văn bản của bộ hồ sơ từ tệp số liệu của chi bộ; văn bản nào chưa lập được thì nói rõ còn thiếu gì.",
        "Writes every document of the dossier that the data has facts for, and says which it could not write and what is missing.");

    public static Sentence Superior { get; } = new(
        "Lập văn bản của cấp trên trực tiếp từ tệp số liệu của các chi bộ: quyết định xếp loại, bảng tổng hợp; soát tỷ lệ chung.",
        "The papers of the organisation above, from its branches' files: the decision, the combined table; checks the cap over all.");

    public static Sentence BranchFiles { get; } = new("Tệp số liệu của các chi bộ trực thuộc (.xlsx hoặc JSON).", "The data files of its branches (.xlsx or JSON).");

    public static Sentence Check { get; } = new(
        "Soát số liệu theo các quy tắc; không ghi tệp nào.",
        "Checks the facts against the rules; writes nothing.");

    public static Sentence Render { get; } = new(
        "Điền dữ liệu JSON bất kỳ vào một mẫu bất kỳ: mẫu .docx ra văn bản Word, mẫu khác ra văn bản thường.",
        "Any template, any JSON: a .docx template gives a Word document, any other file gives text.");

    public static Sentence List { get; } = new(
        "Liệt kê các bộ biểu mẫu và văn bản: mã, tên, ký hiệu mẫu, tệp.",
        "Editions and documents: id, official name, form code, file.");

    public static Sentence Completion { get; } = new(
        "In đoạn mã để trình lệnh tự điền tên lệnh, tùy chọn (phím Tab).",
        "Prints what a shell needs to complete commands and options (Tab).");

    public static Sentence CompletionShell { get; } = new("Trình lệnh: bash, zsh hoặc pwsh.", "The shell: bash, zsh or pwsh.");

    public static Sentence Schema { get; } = new(
        "In lược đồ JSON của tệp số liệu, để trình soạn thảo gợi ý và kiểm tra.",
        "Prints the JSON Schema of the data file, for editors.");

    public static Sentence New { get; } = new(
        "Tạo tệp số liệu mới để điền; trình soạn thảo (VS Code) gợi ý và kiểm tra khi gõ.",
        "A data file to fill in; an editor such as VS Code completes and checks it.");

    public static Sentence Workbook { get; } = new(
        "Số liệu dưới dạng bảng tính Excel: tạo mới, đọc thành JSON, ghi từ JSON.",
        "The year as an Excel workbook: a new one, read as JSON, written from JSON.");

    public static Sentence WorkbookNew { get; } = new("Tạo bảng tính mới để điền bằng Excel hoặc LibreOffice.", "A workbook to fill in with Excel or LibreOffice.");

    public static Sentence WorkbookRead { get; } = new("Đọc bảng tính thành tệp số liệu JSON.", "Reads a workbook as the JSON data file.");

    public static Sentence WorkbookWrite { get; } = new("Ghi tệp số liệu thành bảng tính Excel.", "Writes a data file as an Excel workbook.");

    public static Sentence WorkbookFile { get; } = new("Bảng tính đã điền.", "The workbook.");

    public static Sentence JsonOutputOption { get; } = new("Tệp JSON sẽ ghi; không ghi thì in ra màn hình.", "The JSON file to write; without it, standard output.");

    public static Sentence WorkbookOutputOption { get; } = new("Bảng tính sẽ ghi.", "The workbook to write.");

    public static Sentence AnnotateWorkbookOption { get; } = new("Ghi bản sao của bảng tính, có phát hiện ở từng ô và trang «Phát hiện».", "A copy of the workbook with the findings on its cells and a sheet that lists them.");

    public static Sentence NewFile { get; } = new("Tệp số liệu sẽ tạo; chưa được có.", "The data file to make; it must not be there yet.");

    public static Sentence LevelOption { get; } = new("Cấp học (mặc định thcs).", "The school's level (default thcs).");

    public static Sentence YearOption { get; } = new("Năm kiểm điểm (mặc định năm nay; với --from: năm sau của tệp cũ).", "The year reviewed (default: this year; with --from the one after last year's).");

    public static Sentence FromOption { get; } = new(
        "Bắt đầu từ tệp số liệu năm trước: giữ chi bộ, trường, đảng viên; bỏ kết quả, số phiếu, câu chữ; in ra mọi điều đã giữ, bỏ, đổi và cần xác nhận.",
        "Begins from last year's data file: keeps branch, school and members; leaves out results, votes and prose; lists all that was kept, left out, changed and is to be confirmed.");

    public static Sentence CarriedHeading(CarryKind kind, int lastYear) => kind switch
    {
        CarryKind.Kept => new($"Giữ lại từ năm {lastYear}:", $"Kept from {lastYear}:"),
        CarryKind.Cleared => new($"Bỏ (của năm {lastYear}):", $"Left out (of {lastYear}):"),
        CarryKind.Changed => new("Đổi:", "Changed:"),
        _ => new("Cần xác nhận:", "To confirm:"),
    };

    public static Sentence Explain { get; } = new(
        "Giải thích mã của một phát hiện: nghĩa là gì, vì sao có quy tắc đó, ví dụ. Không ghi mã: liệt kê mọi mã.",
        "What a finding's code means, why the rule is there, an example. Without a code: all codes.");

    public static Sentence Inspect { get; } = new(
        "Liệt kê các tên mà mẫu dùng, loại của từng tên và chỗ dùng.",
        "The names that a template uses, their kinds and where.");

    public static Sentence Outline { get; } = new(
        "In toàn bộ một văn bản Word thành chữ: mọi phần, bảng, ô gộp, đánh số, ô chọn, hình ảnh; dùng để đọc và so sánh.",
        "A Word document as readable, stable text: every part, tables, spans, numbering, check boxes, images.");

    public static Sentence Diff { get; } = new(
        "So sánh hai văn bản Word theo nội dung; giống nhau thì không in gì và kết thúc bằng 0, khác nhau thì 1.",
        "What differs between two Word documents; silent and 0 where nothing does, 1 where something does.");

    public static Sentence OldDocument { get; } = new("Văn bản cũ.", "The old document.");

    public static Sentence NewDocument { get; } = new("Văn bản mới.", "The new document.");

    public static Sentence WordFile { get; } = new("Văn bản Word.", "The Word document.");

    public static Sentence Lint { get; } = new(
        "Tìm mọi chỗ sai của một mẫu (hoặc văn bản Word đã hoàn thành), nêu rõ chỗ trong Word.",
        "All that is wrong with a template, or with a finished Word document, with its place in Word.");

    public static Sentence LintSchemaOption { get; } = new("Đối chiếu tên trong mẫu với lược đồ JSON này.", "Checks the template's names against this JSON Schema.");

    public static Sentence LintDataOption { get; } = new("Đối chiếu tên trong mẫu với tệp dữ liệu này.", "Checks the template's names against this data file.");

    public static Sentence FixOption { get; } = new(
        "Ghi thêm bản mẫu đã sửa thẻ (nối thẻ bị Word cắt rời, nháy thẳng, chữ dựng sẵn) vào tệp này; mã kết thúc tính theo bản đã sửa.",
        "Also writes the template with its tags repaired (joined runs, straight quotes, composed letters) to this file; the exit status is that of the repaired one.");

    public static Sentence AnnotateOption { get; } = new(
        "Ghi thêm bản sao mang mỗi phát hiện thành một chú thích Word (Comment) vào tệp này.",
        "Also writes a copy that carries each finding as a Word comment to this file.");

    public static Sentence SampleOption { get; } = new(
        "In một tệp dữ liệu mẫu đủ mọi tên, điền được vào mẫu.",
        "Prints a data file that has every name and renders.");

    public static Sentence UnusedOption { get; } = new("Báo cả dữ liệu mà mẫu không dùng.", "Reports what the data has and the template does not use.");

    public static Sentence Repaired(string path, int parts) => parts == 0
        ? new($"Không có gì để sửa: {path} là bản sao nguyên vẹn.", $"Nothing to repair: {path} is a plain copy.")
        : new($"Đã ghi bản đã sửa: {path}", $"Repaired: {path}");

    public static Sentence Annotated(string path, int comments) => new(
        $"Đã ghi bản có {comments} chú thích: {path}", $"Written with {comments} comment{(comments == 1 ? "" : "s")}: {path}");

    public static Sentence CodeArgument { get; } = new("Mã của phát hiện, ví dụ YEAR201.", "A finding's code, such as YEAR201.");

    public static Sentence FiguresOption { get; } = new(
        "In mọi số liệu được tính, kèm công thức và số liệu gốc.",
        "Prints every computed figure with its formula and its facts.");

    public static Sentence DataFile { get; } = new("Tệp số liệu của chi bộ (.xlsx hoặc JSON); - là đầu vào chuẩn.", "The branch's data file (.xlsx or JSON); - is standard input.");

    public static Sentence DataFiles { get; } = new("Tệp số liệu (.xlsx hoặc JSON), thư mục hay mẫu tên như chi-bo/*.json; - là đầu vào chuẩn.", "Data files (.xlsx or JSON), folders or patterns such as chi-bo/*.json; - is standard input.");

    public static Sentence FormatOption { get; } = new("Dạng in kết quả.", "The form of the output.");

    public static Sentence EditionOption { get; } = new(
        "Bộ biểu mẫu (mặc định theo năm kiểm điểm và ngày văn bản).",
        "The edition (default: by the year reviewed and the day of the papers).");

    public static Sentence EditionFilterOption { get; } = new("Chỉ bộ biểu mẫu này.", "Only this edition.");

    public static Sentence OutputFolderOption { get; } = new("Thư mục kết quả (mặc định: ho-so).", "The output folder (default: ho-so).");

    public static Sentence DocumentOption { get; } = new(
        "Chỉ lập văn bản có mã này; ghi nhiều lần được.",
        "Only the document of this id; may be given several times.");

    public static Sentence ForceOption { get; } = new(
        "Vẫn lập văn bản khi số liệu có lỗi quy tắc; các lỗi vẫn được báo và mã kết thúc vẫn là 1.",
        "Writes the documents although rules are broken; the errors are reported all the same, and the exit status stays 1.");

    public static Sentence OddPagesOption { get; } = new(
        "Trong tệp gộp để in, mỗi đảng viên bắt đầu ở trang lẻ (in hai mặt).",
        "In the document joined for printing, every member begins on an odd page (for duplex).");

    public static Sentence PdfOption { get; } = new("Lập thêm bản PDF bằng LibreOffice.", "Makes PDF files too, with LibreOffice.");

    public static Sentence TemplateFile { get; } = new("Mẫu: .docx, .docm, .dotx, .dotm, hoặc tệp văn bản.", "The template: .docx, .docm, .dotx, .dotm, or a text file.");

    public static Sentence TemplateFiles { get; } = new(
        "Mẫu: .docx, .docm, .dotx, .dotm, hoặc tệp văn bản; nhiều tệp, thư mục (mọi tệp Word trong đó), mẫu tên như mau/**/*.docx cũng được.",
        "Templates: .docx, .docm, .dotx, .dotm, or text files; folders (every Word file in them) and patterns such as forms/**/*.docx too.");

    public static Sentence AnyDataFile { get; } = new("Dữ liệu (JSON); - là đầu vào chuẩn.", "The data (JSON); - is standard input.");

    public static Sentence OutputFileOption { get; } = new(
        "Tệp kết quả (mẫu Word: mặc định mang tên tệp dữ liệu, bên cạnh nó; mẫu văn bản: mặc định in ra màn hình).",
        "The file to write (Word: by default named after the data, beside it; text: by default standard output).");

    public static Sentence UpdateFieldsOption { get; } = new(
        "Khi mở văn bản, Word cập nhật mục lục và các trường khác (Word sẽ hỏi trước khi làm).",
        "Word brings tables of contents and other fields up to date as it opens the document, for which it asks.");

    public static Sentence TrackedChangesOption { get; } = new(
        "Mẫu còn theo dõi thay đổi: từ chối thẻ nằm trong thay đổi, hay coi mọi thay đổi là đã chấp nhận.",
        "A template with tracked changes: refuse a tag inside one, or take all changes as accepted.");

    public static Sentence MissingOptionText { get; } = new(
        "Tên mà dữ liệu không có: bỏ trống, báo lỗi, hoặc giữ nguyên thẻ.",
        "Names that the data does not have: print nothing, stop with an error, or keep the tag.");

    public static Sentence CultureOption { get; } = new(
        "Cách viết số và ngày (invariant như Scriban; vi-VN như văn bản hành chính).",
        "How numbers and dates look (invariant as in Scriban; vi-VN as in official papers).");

    public static Sentence NowOption { get; } = new(
        "Thời điểm mà date.now trả về, ví dụ 2023-12-16T08:00:00+07:00.",
        "What date.now says, such as 2023-12-16T08:00:00+07:00.");

    public static Sentence SeedOption { get; } = new(
        "Số khởi đầu của math.random và math.uuid.",
        "Where math.random and math.uuid begin.");
}
