namespace Reports.Engine.Validation.Linting;

/// <summary>Every sentence of the rules about what Word and its readers need (LNT006–LNT012, LNT014).</summary>
static partial class LintProblems
{
    public static Diagnostic NoAltText(WordLocation place) => new("LNT006", Severity.Warning, place,
        new("Hình không có văn bản thay thế.", "The picture has no alternative text."),
        new(
            "Bấm chuột phải vào hình, chọn «Edit Alt Text» (Sửa văn bản thay thế) và viết một câu tả hình; hình trang trí thì đánh dấu «decorative».",
            "Right-click the picture, choose «Edit Alt Text» and say in a sentence what it shows; mark mere decoration as such."));

    public static Diagnostic NoTableAltText(WordLocation place) => new("LNT007", Severity.Note, place,
        new("Bảng không có văn bản thay thế.", "The table has no alternative text."),
        new("Bấm chuột phải vào bảng, chọn «Table Properties», thẻ «Alt Text», và viết bảng nói về gì.", "Right-click the table, choose «Table Properties», tab «Alt Text», and say what it is about."));

    public static Diagnostic NoHeaderRow(WordLocation place) => new("LNT008", Severity.Warning, place,
        new("Hàng đầu của bảng không được đánh dấu là hàng tiêu đề.", "The first row of the table is not marked as its header row."),
        new("Chọn hàng đầu, mở thẻ «Layout» của bảng và bấm «Repeat Header Rows» (Lặp lại hàng tiêu đề).", "Select the first row, open the table's «Layout» tab and press «Repeat Header Rows»."));

    public static Diagnostic ForeignDefault(WordLocation place, string language) => new("LNT009", Severity.Warning, place,
        language.Length == 0
            ? new("Tài liệu không đặt ngôn ngữ mặc định.", "The document sets no default language.")
            : new($"Ngôn ngữ mặc định của tài liệu là «{language}», không phải tiếng Việt.", $"The default language of the document is «{language}», not Vietnamese."),
        new(
            "Chọn toàn bộ (Ctrl+A), mở «Review → Language → Set Proofing Language», chọn Vietnamese và bấm «Set As Default».",
            "Select all (Ctrl+A), open «Review → Language → Set Proofing Language», choose Vietnamese and press «Set As Default»."));

    public static Diagnostic ForeignText(WordLocation place, string language) => new("LNT009", Severity.Note, place,
        new($"Đoạn văn có chữ mang ngôn ngữ «{language}».", $"The paragraph has text under the language «{language}»."),
        new(
            "Chọn đoạn văn, mở «Review → Language → Set Proofing Language» và chọn Vietnamese, nếu đó là tiếng Việt.",
            "Select it, open «Review → Language → Set Proofing Language» and choose Vietnamese, if that is what it is."));

    public static Diagnostic OtherFont(WordLocation place, string font, int paragraphs) => new("LNT010", Severity.Note, place,
        new($"Chữ dùng phông «{font}» ({paragraphs} đoạn, đây là đoạn đầu tiên).", $"Text is set in «{font}» ({paragraphs} paragraphs, this is the first)."),
        new("Đổi sang Times New Roman.", "Change it to Times New Roman."));

    public static Diagnostic LegacyFont(WordLocation place, string font, int paragraphs) => new("LNT011", Severity.Warning, place,
        new($"Phông «{font}» thuộc bảng mã cũ, trước Unicode ({paragraphs} đoạn, đây là đoạn đầu tiên).", $"The font «{font}» belongs to an encoding before Unicode ({paragraphs} paragraphs, this is the first)."),
        new("Chuyển mã đoạn văn sang Unicode (ví dụ bằng Unikey Toolkit) rồi đổi sang Times New Roman.", "Convert the text to Unicode, then change the font to Times New Roman."));

    public static Diagnostic SeparateMarks(WordLocation place) => new("LNT012", Severity.Note, place,
        new("Đoạn văn gõ bằng Unicode tổ hợp: dấu rời khỏi chữ.", "The paragraph is typed with marks apart from their letters."),
        new("Chạy «reports lint --fix» để viết lại bằng Unicode dựng sẵn.", "Run «reports lint --fix» to write it with composed letters."));

    public static Diagnostic NoCondition(WordLocation place) => new("LNT014", Severity.Warning, place,
        new("Ô chọn không có điều kiện: nó không bao giờ đổi theo dữ liệu.", "The check box has no condition: it never follows the data."),
        new(
            "Bấm vào ô, mở «Developer → Properties» trong Word và gõ điều kiện vào ô «Tag», ví dụ tot hoặc muc == \"tot\".",
            "Click the box, open «Developer → Properties» in Word and type the condition into «Tag», such as tot or muc == \"tot\"."));

    public static Diagnostic NotACondition(WordLocation place, string text) => new("LNT014", Severity.Warning, place,
        new($"Chữ «{text}» trong ô «Tag» của ô chọn không phải là điều kiện: ô không bao giờ đổi theo dữ liệu.", $"«{text}» in the Tag of the check box is not a condition: the box never follows the data."),
        new(
            "Gõ vào ô «Tag» một tên (tot), một phép so sánh (muc == \"tot\", !tot, a && b) hoặc biểu thức bất kỳ trong {{ }}.",
            "Type a name (tot), a comparison (muc == \"tot\", !tot, a && b) or any expression within {{ }} into «Tag»."));
}
