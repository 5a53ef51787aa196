using Reports.Engine.Diagnostics;
using Reports.Templates.Rules;

namespace Reports.Cli.Texts;

/// <summary>What the codes of <c>reports batch</c> mean, for <c>reports explain</c>.</summary>
static class BatchExplanations
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new SortedDictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BATCH001"] = Text(
            new("Thư mục dữ liệu phải có tệp .json, .jsonl hoặc .ndjson.", "A folder of data has .json, .jsonl or .ndjson files."),
            new("Thư mục trống thường là gõ nhầm đường dẫn.", "An empty folder is mostly a misspelt path."),
            new("reports batch so-lieu -o ho-so, trong khi các tệp nằm ở so-lieu-2025.", "reports batch so-lieu -o ho-so, while the files lie in so-lieu-2025.")),
        ["BATCH002"] = Text(
            new("Mỗi bản ghi là một nhóm { … }.", "Every record is an object { … }."),
            new("Tên trong mẫu là các khóa của nhóm đó.", "The names in the template are its keys."),
            new("Một dòng chỉ có [1, 2] trong tệp JSON Lines.", "A line that holds only [1, 2] in a file of JSON Lines.")),
        ["BATCH003"] = Text(
            new("Danh sách JSON phải đúng cú pháp đến hết.", "A JSON array is well-formed to its end."),
            new("Sau chỗ hỏng không biết bản ghi nào bắt đầu ở đâu; các bản ghi phía trước vẫn được lập. JSON Lines không có nhược điểm này.", "Behind the break nobody knows where a record begins; those before it are made. JSON Lines have no such weakness."),
            new("Thiếu dấu phẩy giữa hai bản ghi.", "A comma is missing between two records.")),
        ["BATCH004"] = Text(
            new("Một bản ghi không lớn hơn 256 MB.", "A record is not larger than 256 MB."),
            new("Bản ghi lớn hơn thường là cả tệp bị ghi trên một dòng.", "A larger one is mostly a whole file on one line."),
            new("Tệp .jsonl không có dấu xuống dòng.", "A .jsonl file without line breaks.")),
        ["BATCH005"] = Text(
            new("Mẫu tên cho mỗi tệp một tên dùng được.", "The pattern gives every file a usable name."),
            new("Tên trống sẽ làm mất văn bản.", "An empty name would lose the document."),
            new("--name \"{{ member.name | slug }}\" khi một người chưa có họ tên.", "--name \"{{ member.name | slug }}\" while one member has no name.")),
        ["BATCH006"] = Text(
            new("Mỗi lúc chỉ một lệnh batch ghi vào một nơi.", "One batch at a time writes to one place."),
            new("Hai lệnh cùng ghi sẽ lẫn tệp của nhau; các phần (--shard) khác nhau thì được.", "Two would mix their files; different shards may."),
            new("Chạy lại với --resume khi lệnh trước chưa dừng.", "Running again with --resume while the first still runs.")),
        ["BATCH007"] = Text(
            new("batch.jsonl trong thư mục kết quả là nhật ký của lệnh batch.", "batch.jsonl in the output folder is the manifest of the batch."),
            new("Tệp của người khác không bị ghi đè.", "Somebody else's file is never overwritten."),
            new("Thư mục kết quả đã có tệp dữ liệu tên batch.jsonl.", "The output folder has a data file called batch.jsonl.")),
        ["BATCH008"] = Text(
            new("Tên batch….jsonl dành cho nhật ký.", "Names batch….jsonl are the manifest's."),
            new("Văn bản cùng tên sẽ đè lên nhật ký.", "A document of that name would replace it."),
            new("--name batch với mẫu .jsonl.", "--name batch with a .jsonl template.")),
        ["BATCH009"] = Text(
            new("Văn bản được yêu cầu có đủ số liệu.", "A document asked for has its facts."),
            new("Văn bản thiếu số liệu bắt buộc không được lập.", "A document without what it requires is not made."),
            new("--document bien-ban-hop khi tệp số liệu chưa có cuộc họp.", "--document bien-ban-hop while the file has no meeting.")),
        ["BATCH010"] = Text(
            new("Văn bản được yêu cầu có trong bộ biểu mẫu của chi bộ.", "A document asked for is in the edition of the branch."),
            new("Mỗi năm, mỗi loại chi bộ có danh sách văn bản riêng.", "Every year and kind of branch has its own list."),
            new("Văn bản của năm 2025 được yêu cầu cho số liệu năm 2022.", "A document of 2025 asked of a file of 2022.")),
        ["BATCH011"] = Text(
            new("Chương trình không được hỏng vì một bản ghi.", "The program does not fail at a record."),
            new("Đây là lỗi của chương trình; các bản ghi khác vẫn được lập.", "It is a fault of the program; the other records are made."),
            new("Gửi cho người bảo trì bản ghi và mẫu.", "Send the record and the template to whoever maintains it.")),
        ["BATCH012"] = Text(
            new("Phải có ít nhất một văn bản để ghép.", "There is at least one document to merge."),
            new("Mọi bản ghi đều lỗi, hoặc tệp dữ liệu trống.", "All records are bad, or there are none."),
            new("--merge với tệp .jsonl trống.", "--merge with an empty .jsonl file.")),
    };

    static RuleText Text(Sentence demand, Sentence why, Sentence example) => new(demand, why, example, "");
}
