using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes of cases and approved files mean, for <c>reports explain</c>.</summary>
static class VerificationExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["VER001"] = Text(
            new("Thư mục các ca kiểm thử phải có.", "The folder of cases must be there."),
            new("Đường dẫn tính từ thư mục đang đứng.", "A path starts at the folder you are in."),
            new("reports verify case, trong khi thư mục là cases.", "reports verify case, while the folder is cases.")),
        ["VER002"] = Text(
            new("Thư mục phải có ít nhất một ca kiểm thử.", "The folder has at least one case."),
            new("Kiểm thử không có ca nào thì lúc nào cũng đạt mà không bảo đảm gì.", "A run without cases would always pass and prove nothing."),
            new("Thư mục chỉ có tệp mẫu, không có data.json hay case.json.", "A folder with a template only, without data.json or case.json.")),
        ["VER003"] = Text(
            new("case.json là JSON hợp lệ; chú thích được phép.", "case.json is valid JSON; comments are allowed."),
            new("Ca không đọc được thì không kiểm được.", "A case that cannot be read tests nothing."),
            new("{ \"template\": \"../bien-ban.docx\" – thiếu dấu } ở cuối.", "{ \"template\": \"../bien-ban.docx\" without the closing brace.")),
        ["VER004"] = Text(
            new("case.json nêu đúng một trong hai: template hoặc document.", "case.json names either a template or a document."),
            new("Một ca kiểm một mẫu, hoặc một văn bản trong bộ biểu mẫu.", "A case tests one template, or one document of the edition."),
            new("{ \"data\": \"../nam-2023.json\" }", "{ \"data\": \"../nam-2023.json\" }")),
        ["VER005"] = Text(
            new("Tệp mẫu và tệp dữ liệu của ca phải có.", "The template and the data of a case must be there."),
            new("Đường dẫn trong case.json tính từ thư mục của ca.", "Paths in case.json start at the folder of the case."),
            new("\"template\": \"forms/a.docx\" thay cho \"../../forms/a.docx\".", "\"template\": \"forms/a.docx\" instead of \"../../forms/a.docx\".")),
        ["VER006"] = Text(
            new("Mỗi ca phải cho ra ít nhất một văn bản.", "A case gives at least one document."),
            new("Thiếu dữ kiện bắt buộc thì văn bản không được lập, và ca không so được gì.", "Without a fact that it cannot do without, a document is not made and nothing is compared."),
            new("Ca của biên bản kiểm phiếu mà dữ liệu không có số phiếu.", "A case of the vote count whose data has no votes.")),
        ["VER007"] = Text(
            new("Các văn bản của một ca có tên khác nhau.", "The documents of a case have names of their own."),
            new("Mỗi văn bản có một bản đã duyệt mang tên nó.", "Each has an approved file of its name."),
            new("Hai tệp chỉ khác nhau chữ hoa, chữ thường.", "Two files that differ only in upper and lower case.")),
        ["VER008"] = Text(
            new("Kết quả mới không được duyệt trên máy chủ (CI=true).", "Nothing is accepted on a build server (CI=true)."),
            new("Duyệt là việc của người đã xem thay đổi.", "Accepting is for somebody who has looked at the change."),
            new("reports accept cases trong kịch bản của máy chủ.", "reports accept cases in the script of a build server.")),
        ["VER009"] = Text(
            new("Tệp của ca phải đọc và ghi được.", "The files of a case can be read and written."),
            new("Bản đã duyệt và bản nhận được nằm trong thư mục của ca.", "What was approved and what was received lie in the folder of the case."),
            new("Thư mục các ca chỉ cho đọc.", "A folder of cases that is read-only.")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");
}
