using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes about the tags of a Word template, of what it includes and of what its values bring mean, for <c>reports explain</c>.</summary>
static class TemplateExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["TPL001"] = Text(
            new("Mỗi thẻ mở bằng «{{» phải đóng bằng «}}» trong cùng đoạn.", "Every tag that opens with «{{» closes with «}}» in the same paragraph."),
            new("Không biết thẻ dài đến đâu thì không biết phần nào là chữ của văn bản.", "Without the end nobody knows what is text of the document."),
            Code("{{ ten")),
        ["TPL002"] = Text(
            new("Mỗi «for», «if», «case» … phải có «end» của nó.", "Every «for», «if», «case» … has its «end»."),
            new("«end» cho biết phần được lặp hay có điều kiện dài đến đâu.", "«end» tells how far the loop or condition reaches."),
            Code("{{ for dv in dang_vien }} {{ dv.ho_ten }}")),
        ["TPL003"] = Text(
            new("Mỗi «end», «else», «when» phải thuộc về một thẻ mở đứng trước.", "Every «end», «else» or «when» belongs to an opening tag before it."),
            new("Thường do xóa thẻ mở mà quên thẻ đóng.", "Mostly the opening tag was deleted and its end forgotten."),
            Code("Kính gửi: {{ ten }} {{ end }}")),
        ["TPL004"] = Text(
            new("Một khối mở và đóng ở cùng một chỗ: cùng ô, cùng hàng, cùng bảng, hoặc cùng ngoài bảng.", "A group opens and closes at one place: in one cell, row or table, or outside of tables."),
            new("Lặp nửa cái bảng thì Word không mở được văn bản.", "Half a table repeated is a document that Word does not open."),
            new("{{ for dv in dang_vien }} trong bảng, {{ end }} dưới bảng", "{{ for dv in dang_vien }} in a table, {{ end }} below it")),
        ["TPL005"] = Text(
            new("Trong thẻ nên dùng ký tự thường.", "Tags are best typed with plain characters."),
            new("Word tự đổi nháy thẳng thành nháy cong, gạch ngắn thành gạch dài; chương trình hiểu cả hai, nên đây chỉ là ghi chú.", "Word makes quotes curly and dashes long; both are understood, so this is only a note."),
            Code("{{ if muc == “tot” }}")),
        ["TPL006"] = Text(
            new("Thẻ không nằm trong chỗ đang theo dõi thay đổi.", "No tag stands in a tracked change."),
            new("Chưa biết thay đổi được chấp nhận hay từ chối thì chưa biết thẻ nào có hiệu lực.", "As long as the change is open nobody knows which tag counts."),
            new("{{ ten }} vừa được gõ khi Track Changes đang bật", "{{ ten }} typed while Track Changes is on")),
        ["TPL007"] = Text(
            new("Khối mở trong văn bản thay thế hay địa chỉ phải đóng ngay trong đó.", "A group that opens in an alternative text or address closes within it."),
            new("Thuộc tính được ghi trọn vẹn, không vắt sang chữ của văn bản.", "An attribute is written as a whole and does not go over into the text."),
            new("{{ if co_anh }}Ảnh chi bộ", "{{ if co_anh }}Photograph of the branch")),
        ["TPL008"] = Text(
            new("Dữ liệu của lần điền sau phải có đủ mọi tên mà thẻ để lại cần.", "The data of the next pass has every name that a kept tag asks for."),
            new("Thẻ hỏi cả tên đã có và tên chưa có thì để nguyên cả thẻ (--missing keep).", "A tag that asks for names of both passes stays whole (--missing keep)."),
            Code("{{ if nam > 2024 && tot }}")),
        ["TPL009"] = Text(
            new("«break», «continue» đứng cùng chỗ với vòng lặp; «ret» chỉ đứng trong «func».", "«break» and «continue» stand where their loop stands; «ret» only inside «func»."),
            new("Rời đi giữa đoạn, ô hay hàng thì phần viết dở làm Word không mở được văn bản.", "What is left half written makes a document that Word does not open."),
            new("{{ for … }} ở hàng của bảng, {{ break }} giữa một ô", "{{ for … }} around a row, {{ break }} within a cell")),
        ["TPL010"] = Text(
            new("«wrap» và «tablerow» chỉ dùng trong mẫu chữ.", "«wrap» and «tablerow» are for text templates."),
            new("Chúng in chữ và HTML vào giữa các đoạn, nơi Word không cho chữ đứng.", "They print text and HTML between paragraphs, where Word has no place for text."),
            Code("{{ tablerow x in ds }} … {{ end }}")),
        ["TPL011"] = Text(
            new("Khi một hàng lặp nhiều cột, mọi hàng khác có một ô gộp trên các cột đó, hoặc cùng vòng lặp.", "Where a row repeats several columns, every other row has one merged cell over them, or the same loop."),
            new("Các hàng có số cột khác nhau thì Word vẽ bảng lệch hoặc không vẽ.", "Rows with different numbers of columns make Word draw the table wrong, or not at all."),
            new("| {{ for k in khoi }}{{ k.ten }} | {{ k.so }}{{ end }} | trên hàng | a | b |", "| {{ for k in khoi }}{{ k.ten }} | {{ k.so }}{{ end }} | above a row | a | b |")),
        ["INC001"] = Text(
            new("Văn bản được đưa vào phải có cạnh mẫu hoặc cạnh tệp dữ liệu.", "An included document lies beside the template or beside the data file."),
            new("Tên được tìm trong thư mục của mẫu, rồi của tệp dữ liệu, không ra ngoài hai thư mục đó.", "The name is looked for in the folder of the template, then in that of the data file, and nowhere else."),
            new("{{ include \"phan-2.docx\" }}, trong khi tệp là phan_2.docx", "{{ include \"phan-2.docx\" }}, while the file is phan_2.docx")),
        ["INC002"] = Text(
            new("Thẻ «include» một văn bản đứng một mình trong đoạn.", "A tag that includes a document stands alone in its paragraph."),
            new("Văn bản là các đoạn, không thể đứng giữa một câu.", "A document is paragraphs and cannot stand within a sentence."),
            new("Xem {{ include \"phan.docx\" }} kèm theo", "See {{ include \"phan.docx\" }} attached")),
        ["INC003"] = Text(
            new("Các văn bản không đưa nhau vào thành vòng.", "Documents do not include one another in a circle."),
            new("Vòng như vậy không bao giờ hết.", "Such a circle never ends."),
            new("phan-1.docx có {{ include \"phan-1.docx\" }}", "phan-1.docx holds {{ include \"phan-1.docx\" }}")),
        ["INC004"] = Text(
            new("Văn bản được đưa vào chỉ có chữ, bảng, hình, liên kết, chú thích.", "An included document holds text, tables, pictures, links and notes."),
            new("Biểu đồ, SmartArt, đối tượng nhúng gồm nhiều phần gắn với tệp của chúng, không chuyển sang được.", "Charts, SmartArt and embedded objects are made of parts bound to their file and cannot come along."),
            new("phan.docx có biểu đồ Excel", "phan.docx holds a chart of Excel")),
        ["INC005"] = Text(
            new("Văn bản được đưa vào không ghi vào dữ liệu.", "An included document does not write into the data."),
            new("Dữ liệu là chung của cả văn bản và của những lần lập khác.", "The data belongs to the whole document and to other renders."),
            new("{{ chi_bo.tong = 12 }} trong phan.docx", "{{ chi_bo.tong = 12 }} in phan.docx")),
        ["CNT001"] = Text(
            new("Hình được nêu tên phải có.", "A picture that is named is there."),
            new("Tên được tìm trong thư mục của tệp dữ liệu.", "The name is looked for in the folder of the data file."),
            new("\"anh\": \"truong.png\", trong khi tệp là truong.jpg", "\"anh\": \"truong.png\", while the file is truong.jpg")),
        ["CNT002"] = Text(
            new("Hình phải là PNG, JPEG, GIF hoặc BMP còn nguyên.", "A picture is a sound PNG, JPEG, GIF or BMP."),
            new("Word không hiện loại khác, hoặc báo tệp hỏng.", "Word does not show others, or calls the file damaged."),
            new("Tệp .heic của điện thoại được đổi đuôi thành .jpg", "A .heic of a telephone renamed to .jpg")),
        ["CNT003"] = Text(
            new("Độ dài gồm số và đơn vị, nhiều nhất 22 inch.", "A length is a number with its unit, at most 22 inches."),
            new("Số không có đơn vị không biết là xăng-ti-mét hay điểm; trang của Word không lớn hơn 22 inch.", "A bare number could be centimetres or points; a page of Word is not larger than 22 inches."),
            Code("{{ anh | word.image width:\"3\" }}")),
        ["CNT004"] = Text(
            new("Markdown không lồng quá sâu.", "Markdown does not nest too deeply."),
            new("Word có chín cấp danh sách.", "Word has nine levels of lists."),
            new("Danh sách trong danh sách đến hơn trăm cấp", "A list in a list, more than a hundred levels")),
        ["CNT005"] = Text(
            new("Kiểu bảng được nêu phải có trong mẫu.", "A table style that is named is one of the template."),
            new("Kiểu không có thì bảng không có đường kẻ.", "With a style that is not there the table has no lines."),
            Code("{{ noi_dung | word.markdown table:\"Bảng đẹp\" }}")),
        ["MRG001"] = Text(
            new("Văn bản gộp không lớn quá mức Word mở được.", "A joined document is not larger than Word opens."),
            new("Một phần XML quá lớn thì Word báo hết bộ nhớ.", "With a part too large Word runs out of memory."),
            new("Gộp hai vạn bản kiểm điểm vào một tệp", "Twenty thousand reviews joined to one file")),
        ["MRG002"] = Text(
            new("Các văn bản được gộp cùng đặt (hoặc cùng không đặt) đầu trang chẵn lẻ khác nhau.", "Joined documents agree on whether even pages have headers of their own."),
            new("Thiết đặt này là chung của cả tệp: tệp gộp theo văn bản đầu tiên.", "The setting is one for the whole file: the joined one follows the first document."),
            new("Bản thứ hai bật «Different odd and even pages», bản đầu không bật", "The second has «Different odd and even pages», the first has not")),
        ["MRG003"] = Text(
            new("Các văn bản được gộp có cùng chủ đề (theme).", "Joined documents have one theme."),
            new("Một tệp Word chỉ có một chủ đề: phông chữ và màu theo chủ đề có thể đổi.", "A Word file has one theme: fonts and colours that come from it may change."),
            new("Bản đầu theo «Office», bản sau theo «Integral»", "The first is in «Office», the second in «Integral»")),
        ["PRN001"] = Text(
            new("Giá trị không có ký tự điều khiển.", "A value holds no control characters."),
            new("XML cấm chúng, tệp có chúng thì Word không mở; chương trình bỏ chúng đi.", "XML forbids them and Word does not open a file that has them; they are left out."),
            new("Chữ chép từ PDF có ký tự U+0002", "Text copied from a PDF with the character U+0002")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");

    // The words of a template are the same in both languages.
    static Sentence Code(string example) => new(example, example);
}
