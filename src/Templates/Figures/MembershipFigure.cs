using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>Báo cáo kết quả đánh giá chất lượng đảng viên: its rows, counted from the members' list or taken from the statistics.</summary>
/// <remarks>What neither the list nor the statistics state has no number: it is not zero.</remarks>
sealed record MembershipFigure(
    IComputed Total,
    IComputed Official,
    IComputed Probationary,
    IComputed NotRated,
    IReadOnlyList<KindCount> NotRatedReasons,
    IComputed ToRate,
    IComputed Rated,
    IComputed Unrated,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<KindCount> FulfilledReasons,
    IReadOnlyList<KindCount> NotFulfilledReasons)
{
    const string Path = "$.membership";

    public static MembershipFigure? Of(BranchYear facts, EditionData edition) =>
        facts.Members is { Count: > 0 } && !IsPartial(facts) ? Counted(facts, edition)
        : facts.Membership is { } membership ? Taken(membership, edition)
        : null;

    /// <summary>True when the list names some members only: the author says so, or the statistics have more members than the list.</summary>
    public static bool IsPartial(BranchYear facts) =>
        facts.MembersPartial ?? new[] { facts.Membership?.Total, facts.Membership?.ToRate, facts.Membership?.Rated }.Max() > facts.Members?.Count;

    /// <summary>The list, counted; a list of some members only is counted as if it were whole.</summary>
    public static MembershipFigure Counted(BranchYear facts, EditionData edition)
    {
        var members = Placed.In("$.members", facts.Members).ToList();
        var stated = facts.Membership;
        var toRate = members.Where(member => ReasonOf(member) is null).ToList();
        var rated = toRate.Where(member => member.Fact.ProposedLevel?.Word is not null).ToList();
        // Who has neither a date nor a level may be on probation for less than six months.
        var isKnown = members.All(member => IsProbationary(member) is not null || member.Fact.ProposedLevel?.Word is not null);
        var whole = new Input("$.members[*].proposed_level", rated.Count == 0 ? null : rated.Count);
        IReadOnlyList<Column> levels = rated.Count == 0
            ? Figures.Column.Of(edition.Levels, stated?.Levels, $"{Path}.levels", Input.Of($"{Path}.rated", stated?.Rated))
            : [.. edition.Levels.Select(level => Column(level, rated.Count(member => member.Fact.ProposedLevel?.Word == level.Name), whole))];
        return new(
            new Headcount(members),
            OfStanding(false, "official", stated?.Official),
            OfStanding(true, "probationary", stated?.Probationary),
            isKnown ? new Headcount([.. members.Where(member => ReasonOf(member) is not null)]) : NotRatedOf(stated),
            Reasons.NotRated(reason => isKnown ? members.Count(member => ReasonOf(member) == reason) : null, stated?.NotRated),
            isKnown ? new Headcount(toRate) : Number("to_rate", stated?.ToRate),
            rated.Count > 0 ? new Headcount(rated) : Number("rated", stated?.Rated),
            rated.Count > 0 ? new Headcount([.. toRate.Where(member => member.Fact.ProposedLevel?.Word is null)]) : Number("unrated", stated?.Unrated),
            levels,
            Reasons.Fulfilled(stated?.FulfilledReasons, levels),
            Reasons.NotFulfilled(stated?.NotFulfilledReasons, levels));

        bool? IsProbationary(Placed<Member> member) => Standing.IsProbationary(member.Fact, facts);

        string? ReasonOf(Placed<Member> member) => Standing.NotRated(member.Fact, facts, edition);

        // Counted when the standing of every member is known.
        IComputed OfStanding(bool probationary, string key, int? number) => members.Exists(member => IsProbationary(member) is null)
            ? Number(key, number)
            : new Headcount([.. members.Where(member => IsProbationary(member) == probationary)]);
    }

    static Column Column(FormWord level, int count, Input whole) =>
        new(level.Code, level.Name, level.Short, count, new(new($"$.members[*].proposed_level = {level.Name}", count), whole));

    static MembershipFigure Taken(Membership facts, EditionData edition)
    {
        var levels = Figures.Column.Of(edition.Levels, facts.Levels, $"{Path}.levels", Input.Of($"{Path}.rated", facts.Rated));
        var notRated = NotRatedOf(facts);
        return new(
            Number("total", facts.Total),
            Number("official", facts.Official),
            Number("probationary", facts.Probationary),
            notRated,
            Reasons.NotRated(_ => notRated.Value == 0 ? 0 : null, facts.NotRated),
            Number("to_rate", facts.ToRate),
            Number("rated", facts.Rated),
            Number("unrated", facts.Unrated),
            levels,
            Reasons.Fulfilled(facts.FulfilledReasons, levels),
            Reasons.NotFulfilled(facts.NotFulfilledReasons, levels));
    }

    /// <summary>Who is not rated: as stated, else those of all who are not to be rated.</summary>
    static IComputed NotRatedOf(Membership? facts) => facts?.NotRated?.Total is null && facts is { Total: { } total, ToRate: { } toRate } && total >= toRate
        ? new Remainder(new($"{Path}.total", total), new($"{Path}.to_rate", toRate))
        : Number("not_rated.total", facts?.NotRated?.Total);

    static Stated Number(string key, int? number) => new($"{Path}.{key}", number);
}

/// <summary>The reasons of the statistics, in the words of the form.</summary>
static class Reasons
{
    static readonly string[] Unrated = ["exempt", "new_probationary", "suspended", "other"];

    /// <summary>Why members are not rated: counted where the list says so, else as stated.</summary>
    public static IReadOnlyList<KindCount> NotRated(Func<string, int?> counted, NotRated? stated) =>
        [.. Unrated.Select(reason => new KindCount(reason, Standing.Label(reason), (reason == "other" ? null : counted(reason)) ?? Of(stated, reason)))];

    /// <summary>Why members are only «hoàn thành nhiệm vụ».</summary>
    public static IReadOnlyList<KindCount> Fulfilled(FulfilledReasons? facts, IReadOnlyList<Column> levels) => Whole(levels, "ht",
    [
        new("a", "Chưa tận tụy với công việc", facts?.A),
        new("b", "Có khuyết điểm nhưng chưa đến mức kỷ luật", facts?.B),
        new("c", "Lãnh đạo cơ quan, đơn vị chưa hoàn thành nhiệm vụ", facts?.C),
    ]);

    /// <summary>Why members are «không hoàn thành nhiệm vụ».</summary>
    public static IReadOnlyList<KindCount> NotFulfilled(NotFulfilledReasons? facts, IReadOnlyList<Column> levels) => Whole(levels, "kht",
    [
        new("a", "Đang chấp hành kỷ luật trong thời hạn 01 năm", facts?.A),
        new("b", "Không hoàn thành nhiệm vụ chi bộ giao", facts?.B),
        new("c", "Xếp loại cán bộ, công chức, viên chức ở mức không hoàn thành nhiệm vụ", facts?.C),
        new("d", "Vi phạm những điều đảng viên không được làm", facts?.D),
        new("đ", "Không chấp hành phân công hoặc gây mất đoàn kết", facts?.E),
    ]);

    /// <summary>Every member of a level has one of its reasons: where those stated are all of them, the others have none.</summary>
    static IReadOnlyList<KindCount> Whole(IReadOnlyList<Column> levels, string code, IReadOnlyList<KindCount> reasons) =>
        levels.FirstOrDefault(level => level.Code == code)?.Count is { } all && reasons.Sum(reason => reason.Count ?? 0) == all
            ? [.. reasons.Select(reason => reason with { Count = reason.Count ?? 0 })]
            : reasons;

    static int? Of(NotRated? stated, string reason) => reason switch
    {
        "exempt" => stated?.Exempt,
        "new_probationary" => stated?.NewProbationary,
        "suspended" => stated?.Suspended,
        _ => stated?.Other,
    };
}
