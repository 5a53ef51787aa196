using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;
using Reports.Templates.Reading;

namespace Reports.Templates.Figures;

/// <summary>Kết quả kiểm phiếu: the ballot on the branch and the ballot on the members.</summary>
sealed record VoteFigures(BallotFigure? Branch, BallotFigure? Members, bool HasMemberVotes)
{
    public static VoteFigures Of(BranchYear facts, EditionData edition) => new(
        BallotFigure.Of(facts.Votes?.Branch, "$.votes.branch", facts, edition),
        BallotFigure.Of(facts.Votes?.Members, "$.votes.members", facts, edition),
        facts.Members?.Any(member => member.Votes is { Count: > 0 }) ?? false);
}

/// <summary>One ballot: what was issued and collected, and the votes with their shares of the declared base.</summary>
sealed record BallotFigure(
    int? Issued, int? Collected, int? Valid, int? Invalid, decimal? Base, string BaseLabel, IReadOnlyList<Column> Columns)
{
    public static BallotFigure? Of(Ballot? ballot, string path, BranchYear facts, EditionData edition)
    {
        if (ballot is null)
            return null;

        var whole = Whole(ballot, path, facts);
        return new(
            ballot.Issued, ballot.Collected, ballot.Valid, ballot.Invalid, whole.Value, FactNames.Of(facts.Votes?.Base ?? VoteBase.Valid).Vietnamese,
            Column.OfVotes(edition.Levels, ballot.Levels, $"{path}.levels", whole, ballot.Valid));
    }

    /// <summary>The base that the author declared; valid ballots when none is declared.</summary>
    public static Input Whole(Ballot ballot, string path, BranchYear facts) => facts.Votes?.Base switch
    {
        VoteBase.Issued => Input.Of($"{path}.issued", ballot.Issued),
        VoteBase.Collected => Input.Of($"{path}.collected", ballot.Collected),
        VoteBase.Members => Input.Of("$.membership.total", facts.Membership?.Total),
        _ => Input.Of($"{path}.valid", ballot.Valid),
    };
}

/// <summary>Thành phần hội nghị: who was called and who came, and when.</summary>
sealed record AttendanceFigure(
    string? DateText, string? StartText, string? EndText, int? Convened, int? Present, int? Absent, int? Excused, int? Unexcused, int? Voters, Share Share)
{
    public static AttendanceFigure? Of(Meeting? facts) => facts is null
        ? null
        : new(
            facts.Date is { } date ? OfficialDate.Long(date) : null, Clock(facts.Start), Clock(facts.End),
            facts.Convened, facts.Present, facts.Absent, facts.Excused, facts.Unexcused, facts.Voters,
            new(Input.Of("$.meeting.present", facts.Present), Input.Of("$.meeting.convened", facts.Convened)));

    /// <summary>«14 giờ 00 phút».</summary>
    static string? Clock(string? time) => time?.Split(':') is [var hour, var minute] ? $"{hour} giờ {minute} phút" : null;
}

/// <summary>One row of the bảng tổng hợp: a group of members by level.</summary>
/// <param name="Total">Its members, those not to be rated included.</param>
/// <param name="Columns">Members of each level, shares of those rated.</param>
/// <param name="Unrated">«Chưa xếp loại»: members not to be rated or not yet rated, so that the row adds up to its total.</param>
/// <param name="ExcellentShare">«Tỷ lệ % xếp loại xuất sắc trong số xếp loại tốt trở lên».</param>
sealed record SummaryRow(string Label, IComputed Total, IReadOnlyList<Column> Columns, IComputed Unrated, Share ExcellentShare)
{
    /// <summary>The groups and their total; empty while nobody has a level, and when the list names some members only.</summary>
    public static IReadOnlyList<SummaryRow> Of(BranchYear facts, EditionData edition)
    {
        var members = Placed.In("$.members", facts.Members).ToList();
        if (members.All(member => member.Fact.ProposedLevel?.Word is null) || MembershipFigure.IsPartial(facts))
            return [];

        return
        [
            Of("Đảng viên giữ chức vụ lãnh đạo, quản lý", [.. members.Where(member => Standing.IsLeader(member.Fact, edition))], facts, edition),
            Of("Đảng viên không giữ chức vụ lãnh đạo, quản lý", [.. members.Where(member => !Standing.IsLeader(member.Fact, edition))], facts, edition),
            Of("Tổng", members, facts, edition),
        ];
    }

    static SummaryRow Of(string label, IReadOnlyList<Placed<Member>> members, BranchYear facts, EditionData edition)
    {
        var rated = members.Where(member => Standing.NotRated(member.Fact, facts, edition) is null && member.Fact.ProposedLevel?.Word is not null).ToList();
        var whole = new Input($"{label}: xếp loại", rated.Count);
        int Count(FormWord level) => rated.Count(member => member.Fact.ProposedLevel?.Word == level.Name);
        var columns = edition.Levels.Select(level => new Column(level.Code, level.Name, level.Short, Count(level), new(new($"{label}: {level.Short}", Count(level)), whole))).ToList();
        int Of(string code) => columns.FirstOrDefault(column => column.Code == code)?.Count ?? 0;
        return new(
            label, new Headcount(members), columns, new Headcount([.. members.Except(rated)]),
            new(new($"{label}: htxs", Of("htxs")), new($"{label}: htxs + htt", Of("htxs") + Of("htt"))));
    }
}
