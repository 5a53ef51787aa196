using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes about what must hold inside of a Word document mean, for <c>reports explain</c>.</summary>
static class SoundnessExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["DOC101"] = Text(
            new("Mỗi tên trong gói chỉ có một lần.", "Every name of the package stands once."),
            new("Word không biết lấy tệp nào và không mở.", "Word cannot tell which to take and does not open the file."),
            new("Hai word/document.xml", "Two word/document.xml")),
        ["DOC102"] = Text(
            new("Tên trong gói không dẫn ra ngoài gói.", "Names of the package stay inside of it."),
            new("Tên như vậy là cách kẻ tấn công ghi đè tệp khác.", "Such names are how attackers overwrite other files."),
            Code("../../a.xml")),
        ["DOC103"] = Text(
            new("[Content_Types].xml đứng đầu gói.", "[Content_Types].xml is the first entry."),
            new("Nhiều chương trình nhận ra loại tệp bằng mục đầu tiên.", "Many programs tell the kind of file by its first entry."),
            new("word/document.xml đứng đầu", "word/document.xml comes first")),
        ["DOC104"] = Text(
            new("Các mục được nén theo cách thông thường.", "Entries are packed in the usual way."),
            new("Word chỉ đọc Deflate hoặc không nén, có ghi kích thước.", "Word reads Deflate or plain entries that state their size."),
            new("Mục nén bằng LZMA", "An entry packed with LZMA")),
        ["DOC105"] = Text(
            new("Mọi phần có loại nội dung.", "Every part has a content type."),
            new("Word báo nội dung không đọc được.", "Word reports unreadable content."),
            new("word/media/a.webp không có khai báo", "word/media/a.webp is not declared")),
        ["DOC106"] = Text(
            new("Mỗi loại nội dung khai báo một lần, không kể chữ hoa chữ thường.", "Each content type is declared once, whatever its case."),
            new("Word coi JPG và jpg là một.", "JPG and jpg are one for Word."),
            new("Default của «JPG» và của «jpg»", "A Default for «JPG» and one for «jpg»")),
        ["DOC107"] = Text(
            new("Khai báo loại nội dung chỉ nêu phần có thật.", "Content types name parts that are there."),
            new("Khai báo thừa thường do xóa phần mà quên khai báo.", "Mostly the part was removed and its type forgotten."),
            new("Override của /word/header3.xml không có", "An Override for /word/header3.xml, which is not there")),
        ["DOC108"] = Text(
            new("Đuôi tệp hợp với loại của thân văn bản.", "The file's ending fits the kind of its body."),
            new("Word từ chối .docx mang nội dung .docm.", "Word refuses a .docx with the content of a .docm."),
            new("Mẫu .dotm đổi tên thành .docx", "A .dotm renamed to .docx")),
        ["DOC109"] = Text(
            new("Liên hệ được dùng phải có trong tệp .rels của chính phần đó.", "A relationship in use is in the part's own .rels."),
            new("Hình ở đầu trang cần liên hệ của đầu trang, không phải của thân.", "A picture in a header needs the header's relationship, not the body's."),
            new("r:embed=\"rId9\" không có", "r:embed=\"rId9\", which is not there")),
        ["DOC110"] = Text(
            new("Liên hệ dẫn tới phần có thật.", "A relationship leads to a part that is there."),
            new("Word báo nội dung không đọc được.", "Word reports unreadable content."),
            new("rId5 → media/image7.png không có", "rId5 → media/image7.png, which is not there")),
        ["DOC111"] = Text(
            new("Mã liên hệ không trùng.", "Relationship ids are unique."),
            new("Word không biết lấy phần nào.", "Word cannot tell which part is meant."),
            new("Hai rId3", "Two rId3")),
        ["DOC112"] = Text(
            new("Không có hình hay phần nào bị bỏ lại.", "No picture or part is left over."),
            new("Tệp nặng thêm, và người nhận lấy ra được hình đã xóa.", "The file is larger, and the receiver can take out a picture that was deleted."),
            new("media/image2.png không nơi nào dùng", "Nothing uses media/image2.png")),
        ["DOC113"] = Text(
            new("Phần khai báo là hình phải là hình.", "What is declared a picture is one."),
            new("Word hiện dấu X đỏ.", "Word shows a red X."),
            new("Trang HTML báo lỗi lưu thành .png", "An error page in HTML saved as .png")),
        ["DOC114"] = Text(
            new("Hình và đối tượng nằm trong văn bản.", "Pictures and objects are inside of the document."),
            new("Người khác không thấy, hoặc máy kia biết ai đã mở.", "Others do not see them, or the other machine learns who looked."),
            new("Hình chèn bằng «Link to File»", "A picture inserted with «Link to File»")),
        ["DOC115"] = Text(
            new("Không có nội dung chờ Word chuyển đổi (altChunk).", "No content waits for Word to convert it (altChunk)."),
            new("LibreOffice và chương trình khác không thấy nội dung đó.", "LibreOffice and others do not see it."),
            new("Đoạn HTML nhúng nguyên tệp", "A passage of HTML embedded as a file")),
        ["DOC116"] = Text(
            new("Tiền tố được nêu trong mc:Ignorable phải được khai báo.", "Prefixes named in mc:Ignorable are declared."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("mc:Ignorable=\"w14\" thiếu xmlns:w14", "mc:Ignorable=\"w14\" without xmlns:w14")),
        ["DOC117"] = Text(
            new("Đầu trang, chú thích, khung chữ có ít nhất một đoạn.", "A header, note or text box has a paragraph."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("Chân trang rỗng hoàn toàn", "A footer with nothing in it")),
        ["DOC118"] = Text(
            new("Ô kết thúc bằng một đoạn.", "A cell ends with a paragraph."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("Ô kết thúc bằng bảng con", "A cell that ends with a nested table")),
        ["DOC119"] = Text(
            new("Sau bảng có một đoạn.", "A paragraph follows a table."),
            new("Word cần chỗ đặt con trỏ sau bảng, nếu không thì báo tệp hỏng.", "Word needs a place behind it, or calls the file damaged."),
            new("Bảng ở cuối văn bản", "A table at the end of the document")),
        ["DOC120"] = Text(
            new("Giữa hai bảng có một đoạn.", "A paragraph stands between two tables."),
            new("Không có thì Word dính hai bảng thành một.", "Without it Word makes one table of the two."),
            new("Hai bảng liền nhau", "Two tables side by side")),
        ["DOC121"] = Text(
            new("Bảng có ít nhất một hàng.", "A table has a row."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("Bảng mất hết hàng", "A table that lost all its rows")),
        ["DOC122"] = Text(
            new("Hàng có ít nhất một ô.", "A row has a cell."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("Hàng rỗng", "An empty row")),
        ["DOC123"] = Text(
            new("Các ô của mỗi hàng cộng lại đúng số cột của bảng.", "The cells of a row add up to the table's columns."),
            new("Word vẽ lệch bảng; LibreOffice bỏ ô.", "Word draws the table askew; LibreOffice drops cells."),
            new("gridSpan 3 trong bảng hai cột", "gridSpan 3 in a table of two columns")),
        ["DOC124"] = Text(
            new("Ô gộp dọc có ô bắt đầu ở trên.", "A vertical merge begins in a cell above."),
            new("Word hiện ô rỗng.", "Word shows an empty cell."),
            new("Hàng đầu có vMerge không có restart", "A first row with vMerge and no restart")),
        ["DOC125"] = Text(
            new("Thiết đặt của phần cuối đứng cuối văn bản.", "The last section's settings come last."),
            new("Word báo tệp hỏng hoặc mất khổ giấy, lề.", "Word calls the file damaged or loses paper size and margins."),
            new("Đoạn thêm vào sau w:sectPr", "A paragraph added behind w:sectPr")),
        ["DOC126"] = Text(
            new("Dấu cách ở đầu, cuối chữ được giữ.", "Spaces at the ends of a text are kept."),
            new("Không có xml:space thì hai chữ dính nhau.", "Without xml:space two words run together."),
            Code("«Kính gửi » + «Chi bộ»")),
        ["DOC127"] = Text(
            new("Xuống dòng và tab là phần tử riêng.", "Line breaks and tabs are elements."),
            new("Word coi ký tự xuống dòng thô là dấu cách.", "Word takes a bare line break for a space."),
            new("w:t chứa ký tự xuống dòng", "A w:t with a line break in it")),
        ["DOC128"] = Text(
            new("Ô điều khiển nội dung không rỗng.", "A content control is not empty."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("w:sdtContent không có gì", "A w:sdtContent with nothing inside")),
        ["DOC129"] = Text(
            new("Ô chọn hiện đúng trạng thái được lưu.", "A check box shows what it stores."),
            new("Người đọc thấy một đằng, chương trình đọc một nẻo.", "People see one thing, programs read another."),
            new("Lưu là đã chọn nhưng hiện ☐", "Stored as checked, shows ☐")),
        ["DOC130"] = Text(
            new("Trường có đầu có cuối.", "A field begins and ends."),
            new("Word nuốt phần văn bản sau nó vào trường.", "Word swallows what follows into the field."),
            new("Số trang bị xóa một nửa", "Half of a page number was deleted")),
        ["DOC131"] = Text(
            new("Mã của hình không trùng.", "Drawing ids are unique."),
            new("Một số phiên bản Word báo tệp hỏng.", "Some versions of Word call the file damaged."),
            new("Hình được chép trong vòng lặp", "A picture copied by a loop")),
        ["DOC132"] = Text(
            new("Mã của ô điều khiển không trùng.", "Ids of content controls are unique."),
            new("Word đổi mã hoặc báo tệp hỏng.", "Word changes ids or calls the file damaged."),
            new("Ô chọn được chép trong vòng lặp", "A check box copied by a loop")),
        ["DOC133"] = Text(
            new("Mã của dấu trang không trùng.", "Bookmark ids are unique."),
            new("Word bỏ dấu trang.", "Word drops bookmarks."),
            new("Hai w:bookmarkStart có w:id=\"0\"", "Two w:bookmarkStart with w:id=\"0\"")),
        ["DOC134"] = Text(
            new("Tên dấu trang không trùng.", "Bookmark names are unique."),
            new("Tham chiếu dẫn tới dấu trang đầu, số trang sai.", "References lead to the first, and page numbers are wrong."),
            new("Hai dấu trang «muc_1»", "Two bookmarks «muc_1»")),
        ["DOC135"] = Text(
            new("Dấu trang có đầu có cuối.", "A bookmark begins and ends."),
            new("Tham chiếu hiện «Error! Bookmark not defined».", "References show «Error! Bookmark not defined»."),
            new("Xóa đoạn chứa điểm cuối", "The paragraph with its end was deleted")),
        ["DOC136"] = Text(
            new("Vùng chú thích, vùng được phép sửa, vùng di chuyển có đầu có cuối.", "Ranges of comments, permissions and moves begin and end."),
            new("Word báo tệp hỏng hoặc bỏ vùng đó.", "Word calls the file damaged or drops the range."),
            new("commentRangeStart không có End", "A commentRangeStart without its end")),
        ["DOC137"] = Text(
            new("Chú thích được nhắc tới phải có.", "A note that is referred to is there."),
            new("Word báo tệp hỏng.", "Word calls the file damaged."),
            new("Số chú thích 3, chỉ có hai chú thích", "Note number 3 where there are two notes")),
        ["DOC138"] = Text(
            new("Chú thích có thật phải có nơi nhắc tới.", "A note that is there is referred to."),
            new("Lời chú thích còn trong tệp mà không ai thấy.", "Its words stay in the file and nobody sees them."),
            new("Xóa số chú thích bằng chương trình khác", "The number of a note deleted by another program")),
        ["DOC139"] = Text(
            new("Mã chú thích không trùng.", "Note ids are unique."),
            new("Word hiện sai lời chú thích.", "Word shows the wrong note."),
            new("Hai chú thích mã 2", "Two notes with the id 2")),
        ["DOC140"] = Text(
            new("Dấu trang được tham chiếu phải có.", "A bookmark that is referred to is there."),
            new("Liên kết không đi đâu; số trang hiện lỗi.", "The link leads nowhere; the page number shows an error."),
            Code("REF muc_9")),
        ["DOC141"] = Text(
            new("Kiểu đánh số được dùng phải có.", "A numbering in use is there."),
            new("Đoạn mất số thứ tự.", "The paragraph loses its number."),
            new("w:numId 7 không có trong numbering.xml", "w:numId 7 is not in numbering.xml")),
        ["DOC142"] = Text(
            new("Kiểu định dạng được dùng phải có.", "A style in use is there."),
            new("Word dùng kiểu mặc định, văn bản đổi dáng.", "Word uses its default and the document looks different."),
            new("w:pStyle «TieuDe» không có", "w:pStyle «TieuDe» is not there")),
        ["DOC143"] = Text(
            new("XML theo đúng lược đồ của Word.", "The XML follows Word's schema."),
            new("Word báo nội dung không đọc được, hoặc bỏ qua phần đó.", "Word reports unreadable content or ignores the part."),
            new("w:r nằm trong w:r", "A w:r within a w:r")),
        ["DOC144"] = Text(
            new("Gói mở được bằng Open XML SDK.", "The Open XML SDK opens the package."),
            new("Chương trình khác dựa trên bộ công cụ này cũng không mở được.", "Other programs that rest on it fail as well."),
            new("Loại nội dung lạ ở phần chính", "A strange content type of the main part")),
        ["DOC145"] = Text(
            new("Các phần tử đứng đúng thứ tự của lược đồ.", "Elements stand in the order of the schema."),
            new("Word bỏ qua phần tử sai chỗ hoặc báo tệp hỏng.", "Word ignores what is out of order or calls the file damaged."),
            new("w:b đứng sau w:sz", "w:b behind w:sz")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");

    // The words of a template are the same in both languages.
    static Sentence Code(string example) => new(example, example);
}
