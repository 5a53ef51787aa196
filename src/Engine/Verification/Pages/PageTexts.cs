namespace Reports.Engine.Verification.Pages;

/// <summary>Every word of the HTML pages.</summary>
static class PageTexts
{
    internal static readonly Sentence Title = new("Kết quả kiểm tra văn bản", "Documents under test");
    internal static readonly Sentence DifferenceTitle = new("So sánh hai văn bản", "Two documents compared");
    internal static readonly Sentence Place = new("Vị trí", "Place");
    internal static readonly Sentence Approved = new("Bản đã duyệt", "Approved");
    internal static readonly Sentence Received = new("Bản mới", "New");
    internal static readonly Sentence Case = new("Ca kiểm thử", "Case");
    internal static readonly Sentence Document = new("Văn bản", "Document");
    internal static readonly Sentence Result = new("Kết quả", "Result");
    internal static readonly Sentence AllWell = new("Mọi văn bản đều đúng như bản đã duyệt.", "Every document is as approved.");
    internal static readonly Sentence NoDifference = new("Hai văn bản in ra giống nhau.", "The two documents print alike.");
    internal static readonly Sentence Pictures = new("Các trang của bản mới.", "The pages of the new document.");
    internal static readonly Sentence PicturesBeside = new("Những trang trông khác nhau, bản cũ bên trái, bản mới bên phải.", "The pages that look different: old on the left, new on the right.");
    internal static readonly Sentence NoPictures = new("Không có ảnh trang giấy: máy tạo trang này không có LibreOffice hoặc pdftoppm (gói poppler-utils).", "There are no pictures of the pages: the machine that made this page has no LibreOffice or no pdftoppm (package poppler-utils).");
    internal static readonly Sentence Strays = new("Bản đã duyệt không thuộc ca kiểm thử nào", "Approved files that belong to no case");
    internal static readonly Sentence HowToAccept = new(
        "Nếu thay đổi là đúng ý, chạy «reports accept» với thư mục các ca kiểm thử rồi commit các tệp *.verified.txt.",
        "If a change is what you want, run \"reports accept\" on the folder of cases and commit the *.verified.txt files.");

    internal static readonly Sentence Legend = new(
        "Mỗi dòng là một đoạn (¶), một bảng (table) hoặc một hàng của bảng (row). Trong ngoặc vuông là kiểu và định dạng. Các ô của một hàng cách nhau bằng gạch đứng; ⏎ là đoạn mới trong ô; ^ là ô gộp với ô phía trên; [cell: across 2; down 3] là ô gộp hai cột, ba hàng. Chữ bị bỏ gạch ngang nền đỏ, chữ thêm nền xanh. <check on ☒> là ô đã đánh dấu, <check off ☐> là ô để trống.",
        "A line is a paragraph (¶), a table or a row of a table. Style and format stand in square brackets. Bars part the cells of a row; ⏎ is a new paragraph in a cell; ^ goes on with the merged cell above; [cell: across 2; down 3] is a cell over two columns and three rows. Removed words are struck out on red, added ones stand on green. <check on ☒> is a marked box, <check off ☐> an empty one.");

    internal static Sentence Page(int number, int count) => new($"Trang {number}/{count}", $"Page {number} of {count}");

    internal static Sentence Equal(int lines) => new($"… {lines} dòng giống nhau …", lines == 1 ? "… 1 equal line …" : $"… {lines} equal lines …");

    internal static Sentence Passed(int documents) => new($"{documents} văn bản đúng như bản đã duyệt", documents == 1 ? "1 document is as approved" : $"{documents} documents are as approved");

    internal static Sentence Count(int passed, int failed) => new($"{passed} ca đúng, {failed} ca cần xem", $"{passed} cases as approved, {failed} to look at");
}
