using Says = Reports.Engine.Validation.Soundness.WordConsequences;

namespace Reports.Engine.Validation.Soundness;

/// <summary>Every sentence about a document that Word would not take well: what is wrong, what Word does, what to do.</summary>
static class SoundnessProblems
{
    internal static Diagnostic ContentTypesNotFirst(Location place) => Warning("DOC103", place, Says.StrictReaders,
        "[Content_Types].xml không phải là mục đầu tiên của gói nén.", "[Content_Types].xml is not the first entry of the zip.",
        "Ghi mục này trước tiên.", "Write it first.");

    internal static Diagnostic UnusualEntry(Location place, string name) => Error("DOC104", place, Says.Unreadable,
        $"Mục «{name}» được mã hóa, nén bằng cách lạ hoặc không ghi kích thước.", $"The entry «{name}» is encrypted, packed in an unusual way or does not state its size.",
        "Nén lại bằng Deflate và ghi kích thước ở đầu mục.", "Pack it again with Deflate and its size in the entry's header.");

    internal static Diagnostic NoContentType(Location place, string part) => Error("DOC105", place, Says.Unreadable,
        $"[Content_Types].xml không khai báo kiểu của «{part}».", $"[Content_Types].xml does not say what «{part}» is.",
        "Thêm Default cho đuôi tệp hoặc Override cho phần này.", "Add a Default for its extension or an Override for the part.");

    internal static Diagnostic DuplicateContentType(Location place, string name) => Error("DOC106", place, Says.Unreadable,
        $"[Content_Types].xml khai báo «{name}» hai lần (không phân biệt hoa thường).", $"[Content_Types].xml lists «{name}» twice (case does not count).",
        "Chỉ giữ lại một khai báo.", "Keep one of them.");

    internal static Diagnostic ContentTypeOfNothing(Location place, string part) => Warning("DOC107", place, Says.StrictReaders,
        $"[Content_Types].xml khai báo «{part}» nhưng gói không có phần này.", $"[Content_Types].xml lists «{part}», which the package does not have.",
        "Bỏ khai báo đó.", "Remove the entry.");

    internal static Diagnostic ExtensionDoesNotFit(Location place, string extension, string belongs) => Error("DOC108", place, Says.WrongType,
        $"Nội dung là loại {belongs} nhưng tên tệp có đuôi {extension}.", $"The content is that of a {belongs} file, the name ends in {extension}.",
        $"Đổi đuôi thành {belongs} hoặc đổi kiểu nội dung của phần thân.", $"Rename it to {belongs} or change the content type of the body.");

    internal static Diagnostic UnknownRelationship(Location place, string id) => Error("DOC109", place, Says.Unreadable,
        $"Phần này dùng liên kết «{id}» mà tệp .rels của chính nó không có.", $"The part uses the relationship «{id}», which its own .rels file does not have.",
        "Thêm liên kết đó vào .rels của phần này hoặc bỏ chỗ dùng.", "Add it to the .rels file of this part or remove its use.");

    internal static Diagnostic DuplicateRelationship(Location place, string id) => Error("DOC111", place, Says.Unreadable,
        $"Mã liên kết «{id}» được dùng hai lần.", $"The relationship id «{id}» is there twice.",
        "Đặt cho mỗi liên kết một mã riêng.", "Give each relationship an id of its own.");

    internal static Diagnostic Orphan(Location place, string part) => Warning("DOC112", place, Says.Leftover,
        $"Không chỗ nào trong tài liệu dùng «{part}».", $"Nothing in the document uses «{part}».",
        "Bỏ phần đó khỏi gói.", "Remove the part from the package.");

    internal static Diagnostic NotAPicture(Location place, string part) => Error("DOC113", place, Says.RedCross,
        $"«{part}» được khai báo là hình nhưng nội dung không phải là hình.", $"«{part}» is declared a picture but holds none.",
        "Chèn lại hình.", "Insert the picture again.");

    internal static Diagnostic UndeclaredPrefix(Location place, string prefix) => Error("DOC116", place, Says.Unreadable,
        $"mc:Ignorable, Requires hoặc MustUnderstand nhắc đến tiền tố «{prefix}» chưa được khai báo.", $"mc:Ignorable, Requires or MustUnderstand names the prefix «{prefix}», which is not declared.",
        $"Khai báo xmlns:{prefix} hoặc bỏ tiền tố đó.", $"Declare xmlns:{prefix} or drop the prefix.");

    internal static Diagnostic NoParagraph(Location place) => Error("DOC117", place, Says.Unreadable,
        "Phần này không có đoạn văn nào.", "There is no paragraph here.",
        "Thêm một đoạn trống.", "Add an empty paragraph.");

    internal static Diagnostic CellWithoutLastParagraph(Location place) => Error("DOC118", place, Says.Unreadable,
        "Ô không kết thúc bằng một đoạn văn.", "The cell does not end with a paragraph.",
        "Thêm một đoạn trống vào cuối ô.", "Add an empty paragraph at the end of the cell.");

    internal static Diagnostic TableComesLast(Location place) => Error("DOC119", place, Says.Unreadable,
        "Sau bảng này không có đoạn văn nào.", "No paragraph follows this table.",
        "Thêm một đoạn trống sau bảng.", "Add an empty paragraph after the table.");

    internal static Diagnostic TablesTouch(Location place) => Warning("DOC120", place, Says.TablesJoin,
        "Bảng này đứng ngay sau một bảng khác.", "The table stands directly behind another table.",
        "Thêm một đoạn trống giữa hai bảng.", "Add an empty paragraph between the two.");

    internal static Diagnostic TableWithoutRows(Location place) => Error("DOC121", place, Says.Unreadable,
        "Bảng không có hàng nào.", "The table has no row.",
        "Bỏ bảng đó hoặc thêm một hàng.", "Remove the table or add a row.");

    internal static Diagnostic RowWithoutCells(Location place) => Error("DOC122", place, Says.Unreadable,
        "Hàng không có ô nào.", "The row has no cell.",
        "Bỏ hàng đó hoặc thêm một ô.", "Remove the row or add a cell.");

    internal static Diagnostic SpansOffTheGrid(Location place, long columns, int grid) => Warning("DOC123", place, Says.ColumnsShift,
        $"Hàng chiếm {columns} cột, lưới của bảng có {grid} cột.", $"The row takes {columns} columns, the table's grid has {grid}.",
        "Sửa gridSpan, gridBefore, gridAfter của hàng hoặc tblGrid của bảng.", "Mend the row's gridSpan, gridBefore, gridAfter or the table's tblGrid.");

    internal static Diagnostic MergeWithoutStart(Location place) => Warning("DOC124", place, Says.TextHidden,
        "Ô nối tiếp một ô gộp dọc, nhưng ô phía trên không mở đầu việc gộp.", "The cell continues a vertical merge that no cell above begins.",
        "Đặt vMerge restart ở ô trên cùng hoặc bỏ vMerge ở ô này.", "Set vMerge restart in the topmost cell or drop vMerge here.");

    internal static Diagnostic SectionNotLast(Location place) => Error("DOC125", place, Says.SectionLost,
        "Thiết lập trang cuối (w:sectPr) không nằm cuối thân tài liệu hoặc có nhiều hơn một.", "The last section's properties (w:sectPr) do not come last in the body or are there more than once.",
        "Để đúng một w:sectPr, ở cuối w:body.", "Leave exactly one w:sectPr, at the end of w:body.");

    internal static Diagnostic SpacesNotPreserved(Location place) => Warning("DOC126", place, Says.SpacesLost,
        "Chữ bắt đầu hoặc kết thúc bằng khoảng trắng nhưng thiếu xml:space=\"preserve\".", "A text begins or ends with a space but lacks xml:space=\"preserve\".",
        "Thêm xml:space=\"preserve\" vào w:t.", "Add xml:space=\"preserve\" to the w:t.");

    internal static Diagnostic RawBreak(Location place) => Warning("DOC127", place, Says.BreakLost,
        "Chữ chứa ký tự xuống dòng hoặc tab thô.", "A text holds a bare line break or tab.",
        "Thay bằng w:br hoặc w:tab.", "Write w:br or w:tab instead.");

    internal static Diagnostic EmptyControl(Location place) => Error("DOC128", place, Says.Unreadable,
        "Điều khiển nội dung không có gì bên trong.", "The content control has nothing inside.",
        "Bỏ điều khiển đó hoặc đặt một đoạn văn, một ô hay một run vào trong.", "Remove it or put a paragraph, cell or run inside.");

    internal static Diagnostic BoxAndGlyphDiffer(Location place, bool isChecked) => Error("DOC129", place, Says.BoxLies,
        isChecked ? "Ô đánh dấu được lưu là đã chọn nhưng hiện ký tự chưa chọn." : "Ô đánh dấu được lưu là chưa chọn nhưng hiện ký tự đã chọn.",
        isChecked ? "The check box is stored as checked but shows another character." : "The check box is stored as unchecked but shows another character.",
        "Bấm vào ô trong Word hai lần rồi lưu.", "Click the box twice in Word and save.");

    internal static Diagnostic FieldUnbalanced(Location place) => Error("DOC130", place, Says.TextSwallowed,
        "Một trường (field) mở ra mà không đóng, hoặc đóng mà không mở.", "A field begins and never ends, or ends and never began.",
        "Xóa trường đó rồi chèn lại.", "Delete the field and insert it again.");

    internal static Diagnostic DuplicateDrawingId(Location place, string id) => Error("DOC131", place, Says.IdsClash,
        $"Hai hình trong phần này có cùng mã {id} (wp:docPr).", $"Two drawings of this part have the id {id} (wp:docPr).",
        "Đặt cho mỗi hình một mã riêng.", "Give each drawing an id of its own.");

    internal static Diagnostic DuplicateControlId(Location place, string id) => Error("DOC132", place, Says.IdsClash,
        $"Hai điều khiển nội dung có cùng mã {id}.", $"Two content controls have the id {id}.",
        "Đặt mã riêng cho mỗi điều khiển hoặc bỏ w:id.", "Give each control an id of its own or drop the w:id.");

    internal static Diagnostic DuplicateBookmarkId(Location place, string id) => Error("DOC133", place, Says.IdsClash,
        $"Hai dấu trang có cùng mã {id}.", $"Two bookmarks have the id {id}.",
        "Đặt cho mỗi dấu trang một mã riêng.", "Give each bookmark an id of its own.");

    internal static Diagnostic DuplicateBookmarkName(Location place, string name) => Warning("DOC134", place, Says.BookmarkLost,
        $"Hai dấu trang cùng tên «{name}».", $"Two bookmarks are named «{name}».",
        "Đặt cho mỗi dấu trang một tên riêng.", "Give each bookmark a name of its own.");

    internal static Diagnostic BookmarkUnpaired(Location place, string name) => Error("DOC135", place, Says.BookmarkLost,
        $"Dấu trang «{name}» mở mà không đóng, hoặc đóng mà không mở.", $"The bookmark «{name}» begins and never ends, or ends and never began.",
        "Thêm phần còn thiếu hoặc bỏ cả hai.", "Add the missing half or remove both.");

    internal static Diagnostic RangeUnpaired(Location place, string kind) => Error("DOC136", place, Says.Unreadable,
        $"Một khoảng {kind} mở mà không đóng, hoặc đóng mà không mở.", $"A {kind} range begins and never ends, or ends and never began.",
        "Thêm phần còn thiếu hoặc bỏ cả hai.", "Add the missing half or remove both.");

    internal static Diagnostic NoteMissing(Location place, string kind, string id) => Error("DOC137", place, Says.Unreadable,
        $"Chỗ này nhắc đến {kind} số {id}, nhưng ghi chú đó không có.", $"This refers to {kind} {id}, which is not there.",
        "Bỏ dấu tham chiếu hoặc thêm ghi chú.", "Remove the reference or add the note.");

    internal static Diagnostic NoteUnused(Location place, string kind, string id) => Warning("DOC138", place, Says.Leftover,
        $"Không chỗ nào nhắc đến {kind} số {id}.", $"Nothing refers to {kind} {id}.",
        "Bỏ ghi chú đó.", "Remove it.");

    internal static Diagnostic NoteTwice(Location place, string kind, string id) => Error("DOC139", place, Says.Unreadable,
        $"{kind} số {id} có hai lần.", $"{kind} {id} is there twice.",
        "Đặt cho mỗi ghi chú một mã riêng.", "Give each note an id of its own.");

    internal static Diagnostic AnchorMissing(Location place, string name) => Warning("DOC140", place, Says.ReferenceError,
        $"Tham chiếu dẫn đến dấu trang «{name}» không có trong tài liệu.", $"A reference leads to the bookmark «{name}», which the document does not have.",
        "Thêm dấu trang đó hoặc sửa tham chiếu.", "Add the bookmark or mend the reference.");

    internal static Diagnostic NumberingMissing(Location place, string id) => Warning("DOC141", place, Says.NumberLost,
        $"Đoạn dùng danh sách đánh số {id} không có trong tài liệu.", $"The numbering {id} used here is not in the document.",
        "Chọn lại danh sách đánh số cho đoạn.", "Choose the numbering again for the paragraph.");

    internal static Diagnostic StyleMissing(Location place, string id) => Warning("DOC142", place, Says.StyleLost,
        $"Kiểu «{id}» dùng ở đây không có trong tài liệu.", $"The style «{id}» used here is not in the document.",
        "Thêm kiểu đó hoặc chọn kiểu khác.", "Add the style or choose another.");

    internal static Diagnostic AgainstTheSchema(Location place, string description) => Error("DOC143", place, Says.Unreadable,
        $"XML không theo lược đồ của Word: {description}", $"The XML does not follow Word's schema: {description}",
        "Sửa phần tử đó, hoặc mở tệp bằng Word và lưu lại.", "Mend the element, or open the file in Word and save it again.");

    internal static Diagnostic OutOfOrder(Location place, string element, string child) => Warning("DOC145", place, Says.OrderIgnored,
        $"Trong w:{element}, phần tử w:{child} đứng sai thứ tự hoặc lặp lại.", $"In w:{element}, the element w:{child} stands out of order or is repeated.",
        "Đặt các phần tử theo thứ tự của lược đồ.", "Put the elements in the schema's order.");

    internal static Diagnostic NotForTheSdk(Location place, string description) => Error("DOC144", place, Says.Unreadable,
        $"Open XML SDK không mở được gói: {description}", $"The Open XML SDK cannot open the package: {description}",
        "Mở tệp bằng Word và lưu lại.", "Open the file in Word and save it again.");

    static Diagnostic Error(string code, Location place, Sentence consequence, string vietnamese, string english, string repairVietnamese, string repairEnglish) =>
        new(code, Severity.Error, place, With(consequence, vietnamese, english), new Sentence(repairVietnamese, repairEnglish));

    static Diagnostic Warning(string code, Location place, Sentence consequence, string vietnamese, string english, string repairVietnamese, string repairEnglish) =>
        new(code, Severity.Warning, place, With(consequence, vietnamese, english), new Sentence(repairVietnamese, repairEnglish));

    static Sentence With(Sentence consequence, string vietnamese, string english) =>
        new($"{vietnamese} {consequence.Vietnamese}", $"{english} {consequence.English}");
}
