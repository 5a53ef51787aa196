using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Báo cáo kết quả đánh giá chất lượng đảng viên: its rows, counted from the members' list or taken from the statistics.</summary>
sealed record MembershipFigure(
    IComputed Total,
    IComputed Official,
    IComputed Probationary,
    IComputed NotRated,
    IReadOnlyList<ReasonFigure> NotRatedReasons,
    IComputed ToRate,
    IComputed Rated,
    IComputed Unrated,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<ReasonFigure> FulfilledReasons,
    IReadOnlyList<ReasonFigure> NotFulfilledReasons)
{
    const string Path = "$.membership";

    public static MembershipFigure? Of(BranchYear facts, EditionData edition) =>
        facts.Members is { Count: > 0 } members
            ? Counted(facts, edition, [.. members.Select((member, at) => ($"$.members[{at}]", member))])
            : facts.Membership is { } membership ? Taken(membership, edition) : null;

    static MembershipFigure Counted(BranchYear facts, EditionData edition, IReadOnlyList<(string Path, Member Member)> members)
    {
        var toRate = members.Where(member => Standing.NotRated(member.Member, facts, edition) is null).ToList();
        var rated = toRate.Where(member => member.Member.ProposedLevel?.Word is not null).ToList();
        var whole = new Input("$.members[*].proposed_level", rated.Count);
        IReadOnlyList<Column> levels = [.. edition.Levels.Select(level => Column(level, rated.Count(member => member.Member.ProposedLevel?.Word == level.Name), whole))];
        return new(
            Headcount.Of(members),
            Headcount.Of(members.Where(member => Standing.IsOfficial(member.Member, facts))),
            Headcount.Of(members.Where(member => !Standing.IsOfficial(member.Member, facts))),
            Headcount.Of(members.Except(toRate)),
            ReasonFigure.NotRated(reason => members.Count(member => Standing.NotRated(member.Member, facts, edition) == reason), facts.Membership?.NotRated),
            Headcount.Of(toRate),
            Headcount.Of(rated),
            Headcount.Of(toRate.Except(rated)),
            levels,
            ReasonFigure.Fulfilled(facts.Membership?.FulfilledReasons, levels),
            ReasonFigure.NotFulfilled(facts.Membership?.NotFulfilledReasons, levels));
    }

    static Column Column(FormWord level, int count, Input whole) =>
        new(level.Code, level.Name, level.Short, count, new(new($"$.members[*].proposed_level = {level.Name}", count), whole));

    static MembershipFigure Taken(Membership facts, EditionData edition)
    {
        var levels = Figures.Column.Of(edition.Levels, facts.Levels, $"{Path}.levels", Input.Of($"{Path}.rated", facts.Rated));
        return new(
            Number("total", facts.Total),
            Number("official", facts.Official),
            Number("probationary", facts.Probationary),
            Number("not_rated.total", facts.NotRated?.Total),
            ReasonFigure.NotRated(_ => null, facts.NotRated),
            Number("to_rate", facts.ToRate),
            Number("rated", facts.Rated),
            Number("unrated", facts.Unrated),
            levels,
            ReasonFigure.Fulfilled(facts.FulfilledReasons, levels),
            ReasonFigure.NotFulfilled(facts.NotFulfilledReasons, levels));
    }

    static Stated Number(string key, int? number) => new($"{Path}.{key}", number);
}
