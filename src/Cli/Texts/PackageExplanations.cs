using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes about files that are no Word documents, or that are refused mean, for <c>reports explain</c>.</summary>
static class PackageExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["DOC001"] = Text(
            new("Mẫu và văn bản phải là tệp Word (.docx, .docm, .dotx, .dotm).", "Templates and documents are Word files (.docx, .docm, .dotx, .dotm)."),
            new("Đổi đuôi tệp không đổi được nội dung của nó.", "Another ending does not make another file."),
            new("bao-cao.pdf đổi tên thành bao-cao.docx", "bao-cao.pdf renamed to bao-cao.docx")),
        ["DOC002"] = Text(
            new("Tệp không được đặt mật khẩu.", "A file has no password."),
            new("Nội dung bị mã hóa thì không đọc được.", "What is encrypted cannot be read."),
            new("Tệp có «Encrypt with Password»", "A file with «Encrypt with Password»")),
        ["DOC003"] = Text(
            new("Tệp .doc cũ phải lưu lại thành .docx.", "An old .doc is saved as .docx."),
            new("Định dạng Word 97–2003 là loại tệp khác hẳn.", "The format of Word 97–2003 is another kind of file."),
            Code("to-trinh.doc")),
        ["DOC004"] = Text(
            new("Tệp phải còn nguyên.", "A file is whole."),
            new("Tệp tải dở hoặc hỏng khi chép thì không giải nén được.", "A file cut off while copied cannot be unpacked."),
            new("Tệp đính kèm tải chưa xong", "An attachment not wholly loaded")),
        ["DOC005"] = Text(
            new("Tệp không lớn hơn giới hạn.", "A file is not larger than the limit."),
            new("Giới hạn giữ cho máy không bị một tệp làm tê liệt.", "The limit keeps one file from paralysing the machine."),
            new("Tệp chứa cả đoạn phim", "A file with a film in it")),
        ["DOC006"] = Text(
            new("Gói không có quá nhiều tệp bên trong.", "A package has not too many files inside."),
            new("Văn bản thật có vài chục; hàng vạn là dấu hiệu tệp phá hoại.", "A real document has some dozens; ten thousands are a sign of an attack."),
            new("Hơn 10.000 mục", "More than 10,000 entries")),
        ["DOC007"] = Text(
            new("Mỗi phần của gói không lớn quá giới hạn khi bung ra.", "No part of a package unpacks to more than the limit."),
            new("Tệp nén nhỏ có thể bung ra đầy bộ nhớ.", "A small zip can unpack to fill the memory."),
            new("Một phần bung ra hơn 256 MiB", "A part that unpacks to more than 256 MiB")),
        ["DOC008"] = Text(
            new("Cả gói không lớn quá giới hạn khi bung ra.", "A whole package does not unpack to more than the limit."),
            new("Tệp nén nhỏ có thể bung ra đầy bộ nhớ.", "A small zip can unpack to fill the memory."),
            new("Các phần cộng lại hơn 1 GiB", "Parts of more than 1 GiB together")),
        ["DOC009"] = Text(
            new("Không phần nào bung ra lớn gấp quá nhiều lần.", "No part unpacks to too many times its size."),
            new("Tỷ lệ như vậy chỉ có ở «bom nén».", "Such a ratio is only found in zip bombs."),
            new("1 MB bung ra hơn 200 MB", "1 MB that unpacks to more than 200 MB")),
        ["DOC010"] = Text(
            new("XML không có khai báo DTD.", "The XML has no document type declaration."),
            new("Word không bao giờ viết DTD; kẻ tấn công dùng nó để đọc tệp của máy hay làm đầy bộ nhớ.", "Word never writes one; attackers use it to read files or fill the memory."),
            new("<!DOCTYPE x [ … ]> trong document.xml", "<!DOCTYPE x [ … ]> in document.xml")),
        ["DOC011"] = Text(
            new("XML không lồng quá sâu.", "The XML is not nested too deeply."),
            new("Văn bản thật lồng vài chục tầng.", "A real document nests some dozens deep."),
            new("Bảng trong bảng đến hơn 512 tầng", "Tables in tables, more than 512 levels")),
        ["DOC012"] = Text(
            new("XML của mỗi phần đúng cú pháp.", "The XML of every part is well-formed."),
            new("Word báo nội dung không đọc được và không mở tệp.", "Word reports unreadable content and does not open the file."),
            new("Tệp do chương trình khác ghi thiếu </w:p>", "Written by another program without a </w:p>")),
        ["DOC013"] = Text(
            new("Không phần nào có ký tự mà XML cấm.", "No part has a character that XML forbids."),
            new("Word báo nội dung không đọc được và không mở tệp.", "Word reports unreadable content and does not open the file."),
            new("Ký tự U+0002 chép từ PDF", "The character U+0002, copied from a PDF")),
        ["DOC014"] = Text(
            new("Gói phải có [Content_Types].xml.", "A package has a [Content_Types].xml."),
            new("Không có nó thì đây chỉ là tệp zip thường.", "Without it this is just some zip."),
            new("Thư mục hình được nén thành .docx", "A folder of pictures packed as .docx")),
        ["DOC015"] = Text(
            new("Gói phải có thân văn bản Word.", "A package has the body of a Word document."),
            new("Không có phần chính thì không có gì để mở.", "Without a main part there is nothing to open."),
            new("_rels/.rels không dẫn tới document.xml", "_rels/.rels does not lead to document.xml")),
        ["DOC016"] = Text(
            new("Tệp phải là của Word, không phải của Excel hay PowerPoint.", "The file is Word's, not Excel's or PowerPoint's."),
            new("Các loại tệp Office cùng là zip nhưng khác nội dung.", "Office files are all zips, with different content."),
            new("so-lieu.xlsx đổi tên thành .docx", "so-lieu.xlsx renamed to .docx")),
        ["DOC017"] = Text(
            new("Tệp không được rỗng.", "A file is not empty."),
            new("Tệp 0 byte thường do chép hay đồng bộ dở.", "A file of 0 bytes mostly comes from a broken copy."),
            new("Tệp đám mây chưa tải về máy", "A file of the cloud that was never loaded")),
        ["DOC018"] = Text(
            new("Một phần không có quá nhiều phần tử XML.", "A part has not too many XML elements."),
            new("Giới hạn giữ cho máy không bị một tệp làm tê liệt.", "The limit keeps one file from paralysing the machine."),
            new("Hàng triệu phần tử rỗng", "Millions of empty elements")),
        ["DOC019"] = Text(
            new("Khi mở, văn bản không lấy gì từ máy khác.", "On opening, a document fetches nothing from another machine."),
            new("Mẫu hay đối tượng từ xa có thể chạy mã lạ, hoặc cho biết ai mở tệp.", "A remote template or object may run a stranger's code or tell who opens the file."),
            new("attachedTemplate dẫn tới http://…", "attachedTemplate leads to http://…")),
        ["DOC020"] = Text(
            new("Mẫu được lưu dạng «Word Document», không phải «Strict Open XML Document».", "A template is saved as «Word Document», not as «Strict Open XML Document»."),
            new("Dạng Strict đặt tên khác cho mọi phần tử.", "The strict dialect names every element otherwise."),
            Code("Save As → Strict Open XML Document")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");

    // The words of a template are the same in both languages.
    static Sentence Code(string example) => new(example, example);
}
