using System.Buffers;
using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.HeadRules;

sealed class QuotesAreClosed() : Rule("YEAR107", [Severity.Warning], new(
    new("Dấu ngoặc mở phải có dấu đóng trong cùng đoạn.", "Every quotation mark and bracket opened in a paragraph is closed in it."),
    new("Thiếu dấu đóng làm câu dính nhau.", "A missing mark runs sentences together."),
    new("“tam quyền phân lập, phát triển “xã hội dân sự”.", "“tam quyền phân lập, phát triển “xã hội dân sự”."),
    "Chính tả tiếng Việt."))
{
    static readonly (char Open, char Close)[] Pairs = [('“', '”'), ('«', '»'), ('(', ')')];

    static readonly SearchValues<char> Marks = SearchValues.Create("“”«»(");

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from text in year.Texts
        where text.Text.AsSpan().IndexOfAny(Marks) >= 0
        from pair in Pairs
        let opened = text.Text.Count(c => c == pair.Open)
        let closed = text.Text.Count(c => c == pair.Close)
        // «a) …» numbers an item: a bracket may close what was never opened, not the reverse.
        where opened > closed || (pair.Open != '(' && closed > opened)
        select Breach(
            text, $"{pair.Open} {opened}, {pair.Close} {closed}", $"{opened}",
            new($"Đoạn này có {opened} dấu {pair.Open} nhưng {closed} dấu {pair.Close}.", $"This paragraph has {opened} {pair.Open} but {closed} {pair.Close}."),
            new("Thêm dấu còn thiếu.", "Add the missing mark."));
}
