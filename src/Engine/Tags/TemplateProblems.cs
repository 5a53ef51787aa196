namespace Reports.Engine.Tags;

/// <summary>Every sentence about the tags of a Word template and where they stand (TPL001–TPL029).</summary>
static class TemplateProblems
{
    public static Diagnostic UnclosedTag(Location location) => Error("TPL001", location,
        "Thẻ mở bằng «{{» nhưng không có «}}».", "The tag opens with «{{» and has no «}}».",
        "Thêm «}}» vào cuối thẻ, trong cùng đoạn văn.", "Add «}}» at the end of the tag, in the same paragraph.");

    public static Diagnostic NeverClosed(Tag open) => Error("TPL002", open.Location,
        $"«{open.Code.Trim()}» không được đóng.", $"«{open.Code.Trim()}» is never closed.",
        "Viết {{ end }} ngay sau phần mà thẻ này điều khiển.", "Write {{ end }} after the part it governs.");

    public static Diagnostic Stray(Tag tag) => Error("TPL003", tag.Location,
        $"«{tag.Word}» không thuộc về «for», «if» hay khối nào.", $"«{tag.Word}» belongs to no «for», «if» or other group.",
        "Xóa thẻ này, hoặc viết thẻ mở trước nó.", "Delete this tag, or write the opening tag before it.");

    public static Diagnostic Crosses(Tag open, Tag other) => Error("TPL004", open.Location,
        $"«{open.Code.Trim()}» mở ở đây nhưng «{other.Code.Trim()}» lại đứng ở {other.Location.In(Language.Vietnamese)}: khối không được vắt qua ranh giới bảng, ô hay khung.",
        $"«{open.Code.Trim()}» opens here, but «{other.Code.Trim()}» stands at {other.Location.In(Language.English)}: a group must not cross the border of a table, cell or box.",
        "Đặt hai thẻ trong cùng ô, cùng hàng (ô đầu và ô cuối), cùng bảng, hoặc cả hai ở ngoài bảng.",
        "Put both tags into the same cell, the same row (first and last cell), the same table, or both outside it.");

    public static Diagnostic CrossesControl(Tag open, Tag other) => Error("TPL004", open.Location,
        $"«{open.Code.Trim()}» mở ở đây nhưng «{other.Code.Trim()}» lại đứng ở {other.Location.In(Language.Vietnamese)}: khối không được cắt đôi điều khiển nội dung (content control), bảng hay ô.",
        $"«{open.Code.Trim()}» opens here, but «{other.Code.Trim()}» stands at {other.Location.In(Language.English)}: a group must not cut a content control, table or cell in two.",
        "Đặt cả hai thẻ trong cùng điều khiển nội dung, hoặc cả hai ở ngoài nó; nếu không cần, xóa điều khiển trong Word (Remove Content Control).",
        "Put both tags into the same content control, or both outside it; when it is not needed, take it away in Word (Remove Content Control).");

    public static Diagnostic CutsField(Tag open, Tag other) => Error("TPL004", open.Location,
        $"«{open.Code.Trim()}» mở ở đây và «{other.Code.Trim()}» đứng ở {other.Location.In(Language.Vietnamese)}: khối cắt đôi một trường (field) của Word, như liên kết hay mục lục.",
        $"«{open.Code.Trim()}» opens here and «{other.Code.Trim()}» stands at {other.Location.In(Language.English)}: the group cuts a field of Word in two, such as a link or a table of contents.",
        "Đặt cả hai thẻ ở ngoài trường, hoặc cả hai ở trong (Alt+F9 hiện mã trường).", "Put both tags outside the field, or both inside (Alt+F9 shows field codes).");

    public static Diagnostic Autocorrected(Location location) => new("TPL005", Severity.Note, location,
        new(
            "Word đã tự sửa ký tự trong thẻ (ngoặc kép cong, gạch dài, dấu cách đặc biệt); máy vẫn hiểu đúng.",
            "Word has autocorrected characters in the tag (curly quotes, long dashes, special spaces); it is understood all the same."),
        new("Chạy «reports lint --fix» để viết lại thẻ bằng ký tự thường.", "Run «reports lint --fix» to write the tag with plain characters."));

    public static Diagnostic TrackedChange(Location location) => Error("TPL006", location,
        "Thẻ nằm trong phần đang theo dõi thay đổi (Track Changes).", "The tag stands in a tracked change.",
        "Chấp nhận hoặc từ chối thay đổi trong Word, hoặc lập văn bản với reports render --tracked-changes accept.",
        "Accept or reject the change in Word, or use reports render --tracked-changes accept.");

    // TPL007 is given no more, and no other problem takes it.
    public static Diagnostic NeedsBothPasses(Location location, string name) => new("TPL008", Severity.Warning, location,
        new($"Thẻ để lại cho lần điền sau hỏi cả tên «{name}» mà dữ liệu lần này đã có.", $"A tag kept for the next pass also asks for «{name}», which this pass has."),
        new($"Ghi lại «{name}» trong dữ liệu lần sau.", $"Give «{name}» in the data of the next pass as well."));

    public static Diagnostic LeavesHalf(Location location, string code) => Error("TPL009", location,
        $"«{code}» rời vòng lặp khi đoạn, ô hay hàng còn viết dở.", $"«{code}» leaves its loop in the middle of a paragraph, cell or row.",
        "Viết nó trong thẻ riêng, cùng chỗ với vòng lặp: cả hai trong một đoạn, hoặc mỗi thẻ một đoạn; hoặc thay bằng {{ if … }} quanh phần cần bỏ.",
        "Put it in a tag of its own where its loop is: both in one paragraph, or each in its own; or write {{ if … }} around what is left out.");

    public static Diagnostic ReturnsHalf(Location location) => Error("TPL009", location,
        "«ret» kết thúc văn bản khi còn viết dở: trong mẫu Word, nó chỉ có nghĩa bên trong «func».", "«ret» ends the document half written: in a Word template it has a meaning only inside «func».",
        "Xóa thẻ này và viết {{ if … }} quanh phần cần bỏ.", "Delete it and write {{ if … }} around what is left out.");

    public static Diagnostic OnlyInText(Tag open) => Error("TPL010", open.Location,
        $"«{open.Word}» chỉ dùng được trong mẫu chữ, không dùng được trong mẫu Word.", $"«{open.Word}» works in text templates only, not in Word templates.",
        open.Word == "wrap"
            ? "Dùng {{ capture x }} … {{ end }} rồi đưa «x» cho hàm."
            : "Dùng {{ for … }} ở ô đầu và {{ end }} ở ô cuối của hàng.",
        open.Word == "wrap"
            ? "Write {{ capture x }} … {{ end }} and give «x» to the function."
            : "Write {{ for … }} into the row's first cell and {{ end }} into its last.");

    public static Diagnostic CutsColumns(Tag open, string row) => Error("TPL011", open.Location,
        $"«{open.Code.Trim()}» lặp các cột, nhưng hàng «{WordPlaces.Quoted(row)}» của cùng bảng chia các cột đó khác đi: số cột của các hàng sẽ lệch nhau.",
        $"«{open.Code.Trim()}» repeats columns, but the row «{WordPlaces.Quoted(row)}» of the same table divides them otherwise: its rows would differ in their number of columns.",
        "Gộp các ô của hàng đó trên đúng các cột được lặp (Merge Cells), hoặc viết vòng lặp trên đúng các cột ấy vào cả hàng đó.",
        "Merge that row's cells over exactly the repeated columns (Merge Cells), or write the loop over the same columns into that row as well.");

    public static Diagnostic UnclosedRaw(Location location, string closing) => Error("TPL012", location,
        $"Phần để nguyên mở ở đây nhưng không có «{closing}».", $"A stretch to be printed as it stands opens here and has no «{closing}».",
        $"Viết «{closing}» sau phần ấy, hoặc xóa dấu mở.", $"Write «{closing}» after the stretch, or delete what opens it.");

    public static Diagnostic CopiedTag(Location location, string field) => new("TPL013", Severity.Note, location,
        new($"Kết quả của trường {field} là bản chép cũ có thẻ; nó giữ nguyên như trong mẫu.", $"The result of the {field} field is an old copy that shows tags; it stays as it is in the template."),
        new(
            "Cập nhật trường trong văn bản làm ra (Ctrl+A, F9), hoặc dùng render --update-fields; cũng có thể xóa phần kết quả trong mẫu.",
            "Update the fields of the document (Ctrl+A, F9), or use render --update-fields; or delete the result in the template."));

    public static Diagnostic LeftOver(Location location, bool isPrinted) => new("TPL014", isPrinted ? Severity.Error : Severity.Warning, location,
        new("Thẻ đứng ở chỗ không điền được: văn bản làm ra sẽ còn nguyên thẻ.", "The tag stands where tags are not filled in: the document would still hold it."),
        new("Chuyển thẻ vào chữ của văn bản, hoặc viết {%{ … }%} quanh nó nếu muốn in đúng như vậy.", "Move it into the text of the document, or write {%{ … }%} around it to print it as it stands."));

    public static Diagnostic Untied(Location location) => new("TPL015", Severity.Note, location,
        new(
            "Điều khiển nội dung này gắn với một giá trị lưu riêng trong tệp; thẻ điền nội dung nên chỗ gắn được bỏ.",
            "This content control is tied to a value stored elsewhere in the file; a tag fills it, so it is untied."),
        new("Không phải làm gì; muốn hết ghi chú thì thay điều khiển bằng chữ thường.", "Nothing needs to be done; put plain text in place of the control to be rid of this note."));

    public static Diagnostic TooManyColumns(Location? location) => Error("TPL016", location,
        "Bảng có hơn 63 cột: Word không mở tệp có bảng như vậy.", "The table gets more than 63 columns: Word does not open a file with such a table.",
        "Giới hạn số cột (limit: 63), chia thành nhiều bảng, hoặc lặp theo hàng.", "Limit the loop (limit: 63), divide it into several tables, or repeat rows instead.");

    public static Diagnostic NoChartHere(Location? location) => Error("TPL017", location,
        "«word.chart» chỉ đứng trong tiêu đề của biểu đồ, mỗi biểu đồ một lần.", "«word.chart» stands in the title of a chart, once in each.",
        "Bấm vào tiêu đề của biểu đồ trong Word (Chart Elements → Chart Title) và gõ thẻ vào đó.", "Click the chart's title in Word (Chart Elements → Chart Title) and type the tag there.");

    public static Diagnostic UnfitChart(Location? location) => Error("TPL017", location,
        "Biểu đồ này không nhận số liệu từ dữ liệu: chỉ biểu đồ cột, đường, miền, tròn, vành khuyên, mạng nhện có ít nhất một chuỗi, và trong chuỗi không có thẻ.",
        "This chart cannot take its figures from data: only column, bar, line, area, pie, doughnut and radar charts with at least one series can, and no tag stands in their series.",
        "Chèn lại biểu đồ bằng Insert → Chart và chọn một trong các kiểu ấy; xóa các thẻ khác trong số liệu của nó.",
        "Insert the chart again with Insert → Chart as one of these kinds; delete the other tags among its figures.");

    public static Diagnostic UnfitWorkbook(Location? location) => Error("TPL017", location,
        "Không đọc được bảng tính đi kèm biểu đồ, hoặc trang tính của nó có hơn một bảng.", "The workbook of the chart cannot be read, or its sheet holds more than one table.",
        "Mở số liệu của biểu đồ trong Word (Edit Data in Excel), chỉ để lại bảng bắt đầu ở ô A1, rồi lưu mẫu; nếu vẫn vậy, chèn lại biểu đồ.",
        "Open the figures in Word (Edit Data in Excel), leave only the table that begins in A1, save the template; failing that, insert the chart again.");

    static Diagnostic Error(string code, Location? location, string vi, string en, string hintVi, string hintEn) =>
        new(code, Severity.Error, location, new Sentence(vi, en), new Sentence(hintVi, hintEn));
}
