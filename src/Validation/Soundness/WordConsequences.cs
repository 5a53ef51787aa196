namespace Reports.Engine.Validation.Soundness;

/// <summary>What a person sees in Word when something does not hold.</summary>
static class WordConsequences
{
    internal static readonly Sentence Unreadable = new(
        "Word báo nội dung không đọc được, đòi sửa chữa hoặc không mở tệp.",
        "Word reports unreadable content, wants to repair the file or does not open it.");

    internal static readonly Sentence OrderIgnored = new(
        "Word thường vẫn đọc được; chương trình khác có thể bỏ qua định dạng này hoặc từ chối tệp.",
        "Word mostly reads it all the same; other programs may ignore the formatting or refuse the file.");

    internal static readonly Sentence WrongType = new(
        "Word không mở tệp vì đuôi tệp không khớp với nội dung.",
        "Word does not open the file because its extension does not fit its content.");

    internal static readonly Sentence StrictReaders = new("Word mở được, nhưng một số chương trình khác thì không.", "Word opens it, some other programs do not.");

    internal static readonly Sentence Leftover = new(
        "Người đọc không thấy, nhưng nội dung vẫn nằm trong tệp: tệp nặng thêm và có thể lộ thông tin.",
        "No reader sees it, yet it stays in the file: the file is heavier and may give something away.");

    internal static readonly Sentence RedCross = new("Word hiện dấu gạch chéo đỏ thay cho hình.", "Word shows a red cross in place of the picture.");

    internal static readonly Sentence TablesJoin = new("Word dính hai bảng thành một.", "Word joins the two tables into one.");

    internal static readonly Sentence ColumnsShift = new(
        "Word tự tính lại các cột: ô bị lệch khỏi cột của mình, mỗi chương trình một khác.",
        "Word guesses the columns again: cells stand beside their columns, in every program differently.");

    internal static readonly Sentence TextHidden = new("Ô hiện ra trống hoặc gộp nhầm với ô phía trên.", "The cell is shown empty or joined to the wrong one above.");

    internal static readonly Sentence SectionLost = new(
        "Word lấy sai khổ giấy, lề hoặc đầu trang, hoặc đòi sửa chữa tệp.",
        "Word takes the wrong paper, margins or header, or wants to repair the file.");

    internal static readonly Sentence SpacesLost = new(
        "Word bỏ các khoảng trắng ở đầu và cuối: hai từ dính vào nhau.",
        "Word drops the spaces at both ends: two words stick together.");

    internal static readonly Sentence BreakLost = new("Word hiện một khoảng trắng thay cho chỗ xuống dòng hoặc tab.", "Word shows a space in place of the line break or tab.");

    internal static readonly Sentence BoxLies = new(
        "Trên giấy là một trạng thái, trong dữ liệu là trạng thái khác; bấm vào ô thì hai bên mới khớp.",
        "The paper says one thing and the data another, until somebody clicks the box.");

    internal static readonly Sentence TextSwallowed = new(
        "Word nuốt phần chữ phía sau vào trường, hoặc đòi sửa chữa tệp.",
        "Word swallows the text behind into the field, or wants to repair the file.");

    internal static readonly Sentence IdsClash = new(
        "Một số phiên bản Word báo nội dung không đọc được; những bản khác gán lại mã và liên kết theo mã bị đứt.",
        "Some versions of Word report unreadable content; others renumber, and what refers to the id breaks.");

    internal static readonly Sentence BookmarkLost = new(
        "Word bỏ dấu trang đó: tham chiếu chéo và liên kết dẫn sai chỗ.",
        "Word drops the bookmark: cross-references and links lead to the wrong place.");

    internal static readonly Sentence ReferenceError = new(
        "Khi cập nhật trường, Word in «Error! Bookmark not defined.»; liên kết không dẫn đến đâu.",
        "On updating fields Word prints \"Error! Bookmark not defined.\"; a link leads nowhere.");

    internal static readonly Sentence NumberLost = new("Số thứ tự hoặc dấu đầu dòng biến mất.", "The number or bullet disappears.");

    internal static readonly Sentence StyleLost = new(
        "Word dùng kiểu mặc định: phông, cỡ chữ, thụt dòng khác mẫu.",
        "Word takes the default style: font, size and indents differ from the form.");
}
