namespace Reports.Engine.Contents;

/// <summary>Every sentence about pictures, links, rich text and charts that cannot be printed (CNT001–CNT009).</summary>
static class ContentProblems
{
    const int Shown = 40;

    public static DiagnosticException NoPicture(Location location, string source) => Error("CNT001", location,
        $"Không tìm thấy hình «{Short(source)}».", $"There is no picture «{Short(source)}».",
        "Đặt tệp hình cạnh tệp dữ liệu, hoặc ghi hình dạng base64 hay data URI.", "Put the picture beside the data file, or give it as base64 or a data URI.");

    public static DiagnosticException NotAPicture(Location location, string source) => Error("CNT002", location,
        $"«{Short(source)}» không phải hình PNG, JPEG, GIF hay BMP, hoặc tệp hình bị hỏng.", $"«{Short(source)}» is no PNG, JPEG, GIF or BMP picture, or it is damaged.",
        "Lưu lại hình dạng PNG hoặc JPEG.", "Save the picture as PNG or JPEG.");

    public static DiagnosticException BadLength(Location location, string text) => Error("CNT003", location,
        $"«{Short(text)}» không phải là độ dài.", $"«{Short(text)}» is not a length.",
        "Viết số kèm đơn vị, ví dụ \"3cm\", \"25mm\", \"1.5in\", \"72pt\" hoặc \"120px\", không quá 22 inch.",
        "Write a number with its unit, such as \"3cm\", \"25mm\", \"1.5in\", \"72pt\" or \"120px\", at most 22 inches.");

    public static DiagnosticException TooDeepText(Location location) => Error("CNT004", location,
        "Văn bản Markdown lồng nhau quá sâu (danh sách, trích dẫn).", "The Markdown nests too deeply (lists, quotes).",
        "Bỏ bớt các mức lồng nhau trong văn bản.", "Take levels out of the text.");

    public static DiagnosticException NoTableStyle(Location location, string name) => Error("CNT005", location,
        $"Mẫu không có kiểu bảng «{Short(name)}».", $"The template has no table style «{Short(name)}».",
        "Ghi tên kiểu bảng như Word hiển thị, hoặc bỏ tham số «table».", "Write the style's name as Word shows it, or leave «table» out.");

    public static DiagnosticException NoChartRows(Location location) => Error("CNT006", location,
        "Biểu đồ lấy số liệu từ danh sách các dòng, nhưng giá trị ở đây không phải như vậy.", "A chart takes a list of rows, and the value here is none.",
        "Cho danh sách mà mỗi dòng có tên nhóm và các số, ví dụ [{\"khoi\": \"Khối 6\", \"gioi\": 12}]; dòng không có tên cột thì dòng đầu là tên cột, mỗi tên một lần.",
        "Give a list whose rows have a category and numbers, such as [{\"grade\": \"Grade 6\", \"good\": 12}]; of rows without names the first holds the heads, each once.");

    public static DiagnosticException NoChartColumn(Location location, string name, IEnumerable<string> known) => Error("CNT007", location,
        $"Không dòng nào của biểu đồ có cột «{name}».", $"No row of the chart has a column «{name}».",
        $"Các cột có trong dữ liệu: {string.Join(", ", known)}.", $"The data has the columns {string.Join(", ", known)}.");

    public static DiagnosticException ChartTooLarge(Location location, int series, int rows, int points) => Error("CNT006", location,
        $"Biểu đồ có nhiều nhất {series} chuỗi, {rows} nhóm và {points} điểm.", $"A chart has {series} series, {rows} categories and {points} points at most.",
        "Cộng gộp hoặc lọc bớt số liệu trước khi đưa vào biểu đồ.", "Sum the figures up or leave some out before the chart gets them.");

    public static DiagnosticException LongChartName(Location location, string text) => Error("CNT006", location,
        $"Tên nhóm hoặc tên chuỗi của biểu đồ dài quá 250 ký tự: «{Short(text)}».", $"The name of a category or series of a chart is longer than 250 characters: «{Short(text)}».",
        "Rút ngắn tên; biểu đồ không có chỗ cho cả đoạn văn.", "Shorten it; a chart has no room for a paragraph.");

    // A picture's base64 is no message.
    static string Short(string text) => text.Length <= Shown ? text : text[..Shown] + "…";

    static DiagnosticException Error(string code, Location location, string vi, string en, string hintVi, string hintEn) =>
        new(new Diagnostic(code, Severity.Error, location, new Sentence(vi, en), new Sentence(hintVi, hintEn)));
}
