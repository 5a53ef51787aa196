using Reports.Engine.Diagnostics;

namespace Reports.Templates.Rules.HeadRules;

sealed class TextsHaveNoMisprints() : Rule("YEAR106", [Severity.Warning, Severity.Error], new(
    new("Câu chữ không có lỗi gõ đã biết.", "No text carries a known misprint."),
    new("Lỗi gõ lặp lại từ báo cáo năm trước; danh sách ở templates/words.", "Misprints are copied from year to year; the list is in templates/words."),
    new("«đơn thư khiếu lại, tố cáo»; đúng là «khiếu nại».", "«khiếu lại» instead of «khiếu nại»."),
    "Lỗi gặp trong báo cáo thật; Hướng dẫn 36-HD/VPTW."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from list in year.Catalogue.Words
        from misprint in list.Words
        from text in year.Watched[misprint.Wrong]
        select Breach(
            text, misprint.Wrong, misprint.Right,
            new($"«{misprint.Wrong}» viết sai: «{misprint.Right}».", $"«{misprint.Wrong}» is a misprint of «{misprint.Right}»."),
            new($"Sửa thành «{misprint.Right}».", $"Write «{misprint.Right}»."),
            misprint.Error ? Severity.Error : Severity.Warning);
}
