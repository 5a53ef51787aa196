using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class NumberedPapersHaveRecipients() : Rule("YEAR529", [Severity.Warning], new(
    new("Nghị quyết, tờ trình, kế hoạch có số thì có Nơi nhận.", "A numbered resolution, submission or plan names who receives it."),
    new("Văn bản đã vào sổ mà không có Nơi nhận thì văn phòng cấp trên trả lại.", "A registered paper without recipients is sent back by the office."),
    new("Nghị quyết số 09-NQ/CB không ghi Nơi nhận.", "Resolution 09-NQ/CB without recipients."),
    "Hướng dẫn 36-HD/VPTW: Nơi nhận là thành phần bắt buộc của văn bản."))
{
    static readonly string[] Types = ["NQ", "TTr", "KH"];

    static readonly Sentence Recipients = FactNames.Field<Paper>(nameof(Paper.Recipients));

    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from paper in Papers.Of(year.Facts)
        where Types.Contains(paper.Type) && paper.Paper.Number is not null && paper.Paper.Recipients is not { Count: > 0 }
        select Breach(
            year, paper.Path + ".number", $"{paper.Paper.Number}", "recipients",
            new($"Văn bản số {paper.Paper.Number:00}-{paper.Type} chưa có Nơi nhận.", $"Paper {paper.Paper.Number:00}-{paper.Type} names no recipients."),
            new($"Điền mục {Recipients.Vietnamese}: mỗi dòng một nơi nhận, dòng cuối \"Lưu Chi bộ\".", $"Fill in {Recipients.English}, one a line, the last one \"Lưu Chi bộ\"."));
}
