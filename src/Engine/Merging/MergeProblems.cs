namespace Reports.Engine.Merging;

/// <summary>Every sentence about documents that are joined (MRG001–MRG009).</summary>
static class MergeProblems
{
    public static Diagnostic TooLarge(string file) => new("MRG001", Severity.Error, new FileLocation(file),
        new("Tệp không ghép thêm được nữa: văn bản ghép đã lớn hơn mức Word mở được.", "The file cannot be added: the joined document has grown beyond what Word opens."),
        new("Chia các văn bản thành nhiều tệp ghép nhỏ hơn.", "Join the documents in several smaller files."));

    public static Diagnostic EvenPagesDiffer(string file) => new("MRG002", Severity.Warning, new FileLocation(file),
        new(
            "Tệp đặt đầu trang, chân trang cho trang chẵn khác văn bản đầu tiên; văn bản ghép theo văn bản đầu tiên.",
            "The file sets headers and footers of even pages otherwise than the first document, which is followed."),
        new("Đặt «Trang chẵn và lẻ khác nhau» giống nhau trong mọi văn bản.", "Set «Different odd and even pages» alike in all documents."));

    public static Diagnostic ThemeDiffers(string file) => new("MRG003", Severity.Note, new FileLocation(file),
        new("Tệp có chủ đề (phông, màu) khác văn bản đầu tiên; văn bản ghép dùng chủ đề của văn bản đầu tiên.", "The file has another theme (fonts, colours) than the first document, whose theme is used."),
        new("Xem lại phông và màu của phần này trong văn bản ghép.", "Look at fonts and colours of this part in the joined document."));
}
