using Reports.Templates.Reading;

namespace Reports.Templates.Rules.MeetingRules;

sealed class MembershipIsTheList() : Rule("YEAR514", [Severity.Error, Severity.Warning], new(
    new("Số liệu báo cáo đánh giá đảng viên bằng số đếm được từ danh sách đảng viên.", "The statistics are the members' list, counted."),
    new("Danh sách, bảng tổng hợp và báo cáo phải cho cùng một số.", "List, summary and report must give one number."),
    new("Danh sách có 3 đảng viên Hoàn thành xuất sắc, báo cáo ghi 4.", "3 members at hoàn thành xuất sắc in the list, 4 in the report."),
    "Đối chiếu hồ sơ (V4, M8)."))
{
    static readonly Sentence Partial = FactNames.Field<BranchYear>(nameof(BranchYear.MembersPartial));

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        // A list that is said to name some members only proves nothing against the statistics.
        if (year.Facts.Membership is not { } stated || year.Members.Count == 0 || year.Facts.MembersPartial == true)
            return [];

        // Statistics of more people than are listed stand; whether the list is short or the number wrong only the author knows.
        var isShort = Figures.MembershipFigure.IsPartial(year.Facts);
        var counted = isShort ? Figures.MembershipFigure.Counted(year.Facts, year.Edition) : year.Figures.Membership!;

        // A word that is no level counts nowhere: another rule reports it where it stands.
        var areLevels = year.KnowsCodes(stated.Levels) && year.Members.All(member => member.Facts.ProposedLevel?.Word is not { } word || year.Code(word) is not null);

        Row[] rows =
        [
            new("total", stated.Total, counted.Total.Value),
            new("official", stated.Official, counted.Official.Value),
            new("probationary", stated.Probationary, counted.Probationary.Value),
            new("to_rate", stated.ToRate, counted.ToRate.Value),
            new("rated", stated.Rated, counted.Rated.Value),
            new("unrated", stated.Unrated, counted.Unrated.Value),
            new("not_rated.total", stated.NotRated?.Total, counted.NotRated.Value),
            new("not_rated.exempt", stated.NotRated?.Exempt, Reason(counted, "exempt")),
            new("not_rated.new_probationary", stated.NotRated?.NewProbationary, Reason(counted, "new_probationary")),
            new("not_rated.suspended", stated.NotRated?.Suspended, Reason(counted, "suspended")),
            .. !areLevels ? [] : counted.Columns.Select(column => new Row($"levels.{column.Code}", stated.Levels?.GetValueOrDefault(column.Code)?.Value, column.Count)),
        ];
        return rows.Where(row => row.Stated is not null && row.Counted is not null && row.Stated != row.Counted).Select(row => Breach(
            year, $"$.membership.{row.Key}", $"{row.Stated}", $"{row.Counted}",
            new($"Ở đây ghi {row.Stated}, đếm từ danh sách đảng viên được {row.Counted}.", $"{row.Stated} here, {row.Counted} counted from the members' list."),
            new($"Sửa số này, hoặc sửa danh sách đảng viên; nếu danh sách mới có một số người thì ghi true (có) ở mục {Partial.Vietnamese}.", $"Correct the number or the members' list; where the list names some members only, write true at {Partial.English}."),
            isShort && row.Stated > row.Counted ? Severity.Warning : Severity.Error));
    }

    static decimal? Reason(Figures.MembershipFigure counted, string code) => counted.NotRatedReasons.First(reason => reason.Code == code).Count;

    sealed record Row(string Key, int? Stated, decimal? Counted);
}
