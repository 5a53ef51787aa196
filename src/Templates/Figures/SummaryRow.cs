using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One row of the bảng tổng hợp: a group of members by level.</summary>
/// <param name="Label">The group.</param>
/// <param name="Total">Its members, those not to be rated included.</param>
/// <param name="Columns">Members of each level, shares of those rated.</param>
/// <param name="Unrated">«Chưa xếp loại»: members not to be rated or not yet rated, so that the row adds up to its total.</param>
/// <param name="ExcellentShare">«Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên».</param>
sealed record SummaryRow(string Label, IComputed Total, IReadOnlyList<Column> Columns, IComputed Unrated, Share ExcellentShare)
{
    /// <summary>The groups and their total; empty while nobody has a level, and when the list names some members only.</summary>
    public static IReadOnlyList<SummaryRow> Of(BranchYear facts, EditionData edition)
    {
        var members = (facts.Members ?? []).Select((member, at) => (Path: $"$.members[{at}]", Member: member)).ToList();
        if (members.All(member => member.Member.ProposedLevel?.Word is null) || MembershipFigure.IsPartial(facts))
            return [];

        return
        [
            Of("Đảng viên giữ chức vụ lãnh đạo, quản lý", [.. members.Where(member => Standing.IsLeader(member.Member, edition))], facts, edition),
            Of("Đảng viên không giữ chức vụ lãnh đạo, quản lý", [.. members.Where(member => !Standing.IsLeader(member.Member, edition))], facts, edition),
            Of("Tổng", members, facts, edition),
        ];
    }

    static SummaryRow Of(string label, IReadOnlyList<(string Path, Member Member)> members, BranchYear facts, EditionData edition)
    {
        var rated = members.Where(member => Standing.NotRated(member.Member, facts, edition) is null && member.Member.ProposedLevel?.Word is not null).ToList();
        var whole = new Input($"{label}: xếp loại", rated.Count);
        int Count(FormWord level) => rated.Count(member => member.Member.ProposedLevel?.Word == level.Name);
        var columns = edition.Levels.Select(level => new Column(level.Code, level.Name, level.Short, Count(level), new(new($"{label}: {level.Short}", Count(level)), whole))).ToList();
        int Of(string code) => columns.FirstOrDefault(column => column.Code == code)?.Count ?? 0;
        return new(
            label, Headcount.Of(members), columns, Headcount.Of(members.Except(rated)),
            new(new($"{label}: htxs", Of("htxs")), new($"{label}: htxs + htt", Of("htxs") + Of("htt"))));
    }
}
