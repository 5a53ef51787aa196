using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>What the codes of reading, of editions and of acknowledgements mean.</summary>
static class ReadingTexts
{
    const string Schema = "year.schema.json";

    static readonly Sentence Superior = FactNames.Field<Branch>(nameof(Branch.Superior));
    static readonly Sentence Acknowledged = FactNames.Field<BranchYear>(nameof(BranchYear.Acknowledged));
    static readonly Sentence Severities = FactNames.Field<BranchYear>(nameof(BranchYear.Severities));

    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>
    {
        ["YEAR001"] = Text(
            new("Tệp lưu bằng bảng mã UTF-8.", "The file is saved as UTF-8."), new("JSON chỉ dùng UTF-8; bảng mã khác làm hỏng chữ tiếng Việt.", "JSON is UTF-8; other encodings spoil Vietnamese letters."),
            new("Tệp lưu từ phần mềm cũ bằng TCVN3.", "A file saved by old software as TCVN3.")),
        ["YEAR002"] = Text(
            new("Tệp là JSON đúng cú pháp.", "The file is well-formed JSON."), new("Sai một dấu phẩy thì không đọc được phần sau.", "After a missing comma nothing can be read."),
            new("Thiếu dấu phẩy giữa \"year\": 2023 và \"branch\".", "A missing comma between \"year\": 2023 and \"branch\".")),
        ["YEAR003"] = Text(
            new("Mỗi mục có một lần trong nhóm.", "A field stands once in its object."), new("Không biết lấy giá trị nào.", "Nobody knows which value counts."), new("Hai lần \"total\".", "\"total\" twice.")),
        ["YEAR004"] = Text(
            new("Tên mục nào trong tệp cũng là tên mà chương trình biết.", "Every field of the file is in the schema."), new("Tên gõ sai thì dữ kiện không vào văn bản.", "A fact under a misspelt name never reaches a paper."), new("\"reviw\" thay cho \"review\".", "\"reviw\" instead of \"review\".")),
        ["YEAR005"] = Text(
            new("Giá trị đúng kiểu.", "A value is of the right kind."), new("Số để trong ngoặc kép không tính toán được.", "A number in quotes cannot be computed with."), new("\"total\": \"37\" thay cho 37.", "\"total\": \"37\" instead of 37.")),
        ["YEAR006"] = Text(
            new("Có đủ các mục bắt buộc.", "Required fields are there."), new("Thiếu tên chi bộ hay đảng bộ cấp trên thì không lập được đầu văn bản.", "Without the names of branch and superior there is no header."), new($"Không có mục {Superior.Vietnamese}.", $"{Superior.English} is missing.")),
        ["YEAR007"] = Text(
            new("Số nằm trong khoảng có thể.", "A number is in its possible range."), new("Số âm hay quá lớn là gõ nhầm.", "A negative or huge number is mistyped."), new("\"classes\": -4.", "\"classes\": -4.")),
        ["YEAR008"] = Text(
            new("Ngày có thật.", "A date is a day of the calendar."), new("Ngày được so thứ tự và in ra văn bản.", "Dates are compared and printed."), new("31/11/2023.", "31 November 2023.")),
        ["YEAR009"] = Text(
            new("Từ thuộc danh sách cho sẵn.", "A word is one of a closed list."), new("Từ khác không có nghĩa với chương trình.", "Another word means nothing to the program."), new("\"level\": \"thcss\".", "\"level\": \"thcss\".")),
        ["YEAR010"] = Text(
            new("Chuỗi viết đúng dạng.", "A text is in its form."), new("Năm học, giờ, nhiệm kỳ có một cách viết.", "School years, times, terms have one form."), new("\"school_year\": \"2023\".", "\"school_year\": \"2023\".")),
        ["YEAR020"] = Text(
            new("Có bộ biểu mẫu cho năm kiểm điểm.", "There is an edition for the year."), new("Mỗi năm có biểu mẫu của hướng dẫn tương ứng.", "Every year has the forms of its guidance."), new("\"edition\": \"2203\".", "\"edition\": \"2203\".")),
        ["YEAR021"] = Text(
            new("Có thể thức văn bản đã ghi.", "The layout named is there."), new("Thể thức quyết định cách trình bày.", "The layout decides how papers look."), new("\"layout\": \"hd63\".", "\"layout\": \"hd63\".")),
        ["YEAR022"] = Text(
            new("Bộ biểu mẫu kế thừa từ một bộ có thật, không vòng tròn.", "An edition extends one that is there, not in a circle."), new("Phần không ghi lại lấy từ bộ được kế thừa.", "What is not stated comes from the extended edition."), new("\"extends\": \"2022\".", "\"extends\": \"2022\".")),
        ["YEAR023"] = Text(
            new("Thư mục templates có ít nhất một bộ biểu mẫu.", "The templates folder has at least one edition."), new("Không có biểu mẫu thì không lập được văn bản nào.", "Without forms no paper can be made."), new("--templates chỉ nhầm thư mục.", "--templates points to another folder.")),
        ["YEAR030"] = Text(
            new($"Mã ở các mục {Acknowledged.Vietnamese} và {Severities.Vietnamese} là mã của một quy tắc.", $"Codes in {Acknowledged.English} and {Severities.English} are those of rules."), new("Mã gõ sai không có tác dụng.", "A misspelt code does nothing."), new("\"code\": \"YEAR999\".", "\"code\": \"YEAR999\".")),
        ["YEAR031"] = Text(
            new("Mỗi mục ghi nhận còn ứng với một phát hiện.", "Every acknowledgement still has its finding."), new("Mục thừa che phát hiện mới về sau.", "An idle one would hide a later finding."), new("Số liệu đã sửa, mục ghi nhận còn lại.", "The figures were corrected, the acknowledgement stayed.")),
        ["YEAR032"] = Text(
            new("Năm mới bắt đầu từ tệp của một năm trước đó.", "A new year begins from the file of an earlier one."), new("Điều giữ lại là của năm đã qua; kết quả của năm sau không thuộc về năm trước.", "What is kept is of a year that has passed; later facts do not belong to an earlier year."),
            new("Bắt đầu năm 2023 từ tệp của năm 2024.", "The year 2023 begun from the file of 2024.")),
    };

    /// <summary>How much a finding of the code matters.</summary>
    public static IReadOnlyList<Severity> SeveritiesOf(string code) => code switch
    {
        "YEAR031" => [Severity.Warning],
        _ => [Severity.Error],
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, Schema);
}
