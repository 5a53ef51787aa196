using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes of the command line itself mean, for <c>reports explain</c>.</summary>
static class CliExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["CLI001"] = Text(
            new("Tệp được nêu phải có.", "A file that is named must be there."),
            new("Đường dẫn tính từ thư mục đang đứng.", "A path starts at the folder you are in."),
            new("reports check nam-2032.json, trong khi tệp là nam-2023.json.", "reports check nam-2032.json, while the file is nam-2023.json.")),
        ["CLI002"] = Text(
            new("Chỗ này cần một tệp, không phải thư mục.", "A file is needed here, not a folder."),
            new("Lệnh đọc từng tệp được nêu tên.", "The command reads the files that are named."),
            new("reports check so-lieu thay cho reports check so-lieu/*.json.", "reports check so-lieu instead of reports check so-lieu/*.json.")),
        ["CLI003"] = Text(
            new("Tệp phải đọc được.", "A file must be readable."),
            new("Hệ điều hành từ chối: thiếu quyền, hoặc chương trình khác đang giữ tệp.", "The system refuses: no permission, or another program holds the file."),
            new("Tệp nằm trong thư mục của người dùng khác.", "The file lies in another user's folder.")),
        ["CLI004"] = Text(
            new("Tệp kết quả phải ghi được.", "The result must be writable."),
            new("Tệp được ghi trọn vẹn hoặc không ghi gì: bản cũ vẫn còn nguyên khi có lỗi.", "A file is written whole or not at all: the old one stays when something fails."),
            new("Tệp đang mở trong Word; đĩa đầy.", "Word has the file open; the disk is full.")),
        ["CLI005"] = Text(
            new("Tên tệp lấy từ dữ liệu phải là tên thường.", "A file name made from data must be a plain name."),
            new("Dữ liệu không được dẫn việc ghi ra ngoài thư mục kết quả, trên bất kỳ hệ điều hành nào.", "Data may not lead the writing out of the output folder, on any system."),
            new("\"output\": \"../nghi-quyet.docx\".", "\"output\": \"../nghi-quyet.docx\".")),
        ["CLI006"] = Text(
            new("Không ghi qua liên kết dẫn ra ngoài thư mục kết quả.", "Nothing is written through a link that leads out of the output folder."),
            new("Liên kết có thể trỏ tới tệp quan trọng ở nơi khác.", "A link may point at an important file elsewhere."),
            new("ho-so/bao-cao.docx là liên kết tới /home/bithu/bao-cao.docx.", "ho-so/bao-cao.docx is a link to /home/bithu/bao-cao.docx.")),
        ["CLI007"] = Text(
            new("Chỗ của tệp kết quả không được là thư mục.", "A folder may not stand where the result goes."),
            new("Thư mục không bị thay bằng tệp.", "A folder is never replaced by a file."),
            new("Đã có thư mục tên bao-cao.docx.", "There is a folder called bao-cao.docx.")),
        ["CLI008"] = Text(
            new("Thư mục của tệp kết quả phải có sẵn.", "The folder of the result must be there."),
            new("Tên thư mục gõ nhầm không nên tạo ra thư mục mới.", "A misspelt folder should not make a new one."),
            new("-o hoso/thu.docx khi chưa có thư mục hoso.", "-o hoso/thu.docx without a folder hoso.")),
        ["CLI009"] = Text(
            new("Thư mục biểu mẫu phải có thư mục con «editions».", "The folder of forms has a folder «editions»."),
            new("Bộ biểu mẫu, thang điểm và lược đồ nằm ở đó.", "Editions, scales and the schema lie there."),
            new("--templates trỏ vào một thư mục trống.", "--templates names an empty folder.")),
        ["CLI010"] = Text(
            new("Mỗi văn bản của bộ hồ sơ có tên tệp riêng.", "Every document of a dossier has a file name of its own."),
            new("Nếu không, văn bản sau đè lên văn bản trước.", "Else the second would replace the first."),
            new("Hai văn bản cùng ghi \"output\": \"bao-cao.docx\".", "Two documents with \"output\": \"bao-cao.docx\".")),
        ["CLI011"] = Text(
            new("Muốn có PDF thì máy cần LibreOffice.", "PDF files need LibreOffice on the machine."),
            new("Văn bản Word vẫn được ghi; chỉ bản PDF chưa có.", "The Word documents are written all the same; only the PDF is missing."),
            new("reports generate nam-2023.json --pdf trên máy không có lệnh soffice.", "reports generate nam-2023.json --pdf without the command soffice.")),
        ["CLI012"] = Text(
            new("LibreOffice phải chuyển được văn bản sang PDF.", "LibreOffice must be able to convert the document."),
            new("LibreOffice dừng lại hoặc quá lâu.", "LibreOffice stopped or took too long."),
            new("Máy hết bộ nhớ giữa chừng.", "The machine ran out of memory.")),
        ["CLI013"] = Text(
            new("Dữ liệu của một mẫu là một nhóm { … }.", "The data of a template is an object { … }."),
            new("Tên trong mẫu là các khóa của nhóm đó.", "The names in the template are its keys."),
            new("[1, 2] thay cho { \"items\": [1, 2] }.", "[1, 2] instead of { \"items\": [1, 2] }.")),
        ["CLI014"] = Text(
            new("Tên mà mẫu dùng có trong dữ liệu.", "A name that a template uses is in the data."),
            new("Tên gõ sai sẽ để lại chỗ trống trên giấy.", "A misspelt name leaves a gap on paper."),
            new("{{ branch.secretry }} thay cho {{ branch.secretary }}.", "{{ branch.secretry }} instead of {{ branch.secretary }}.")),
        ["CLI015"] = Text(
            new("Lệnh new chỉ tạo tệp chưa có.", "The command new only makes files that are not there."),
            new("Số liệu đã nhập không bị ghi đè.", "Facts that somebody has entered are never overwritten."),
            new("reports new nam-2025.json khi đã có nam-2025.json.", "reports new nam-2025.json when nam-2025.json is there.")),
        ["CLI016"] = Text(
            new("Mã văn bản trong case.json có trong bộ biểu mẫu.", "The document's id in case.json is in the edition."),
            new("Ca kiểm thử không có văn bản thì không kiểm được gì.", "A case without a document tests nothing."),
            new("\"document\": \"bao-cao\" thay cho \"bao-cao-kiem-diem-tap-the\".", "\"document\": \"bao-cao\" instead of \"bao-cao-kiem-diem-tap-the\".")),
        ["CLI017"] = Text(
            new("case.json của một mẫu chỉ có các tùy chọn của reports render; của một văn bản chỉ có edition và first.", "The case.json of a template has only options of reports render; that of a document only edition and first."),
            new("Tùy chọn gõ sai sẽ bị bỏ qua mà không ai biết.", "A misspelt option would be ignored, and nobody would know."),
            new("\"mising\": \"error\" thay cho \"missing\": \"error\".", "\"mising\": \"error\" instead of \"missing\": \"error\".")),
        ["CLI018"] = Text(
            new("Chỉ sửa được mẫu đọc được.", "Only a template that can be read can be repaired."),
            new("Tệp hỏng, tệp .doc cũ hay tệp có mật khẩu không có gì để sửa.", "A damaged file, an old .doc or a locked file has nothing to repair."),
            new("reports lint mau.doc --fix mau-sua.docx.", "reports lint mau.doc --fix mau-sua.docx.")),
        ["CLI019"] = Text(
            new("Chỉ tệp Word đọc được mới mang được chú thích.", "Only a Word file that can be read can carry comments."),
            new("Mẫu văn bản thường (.html, .txt) không có chỗ cho chú thích Word.", "A text template (.html, .txt) has no room for Word comments."),
            new("reports lint tin-bai.html --annotate tin-bai.docx.", "reports lint tin-bai.html --annotate tin-bai.docx.")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");
}
