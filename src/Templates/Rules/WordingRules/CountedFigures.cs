using Reports.Templates.Figures;

namespace Reports.Templates.Rules.WordingRules;

/// <summary>How many there are of what prose counts too: every figure that the tables give under one name.</summary>
/// <remarks>A school has more than one number of pupils in a year: of two school years, planned and present. Only a number that is none of them is wrong.</remarks>
sealed class CountedFigures(BranchYear facts, YearFigures figures)
{
    // A list of three or four names is the committee of a branch whose other members nobody has entered yet.
    const int WholeList = 5;

    /// <summary>The figures that a noun may stand for; empty when the file has none.</summary>
    public IReadOnlyList<int> Of(string noun) => noun switch
    {
        "học sinh" or "em" => Pupils(facts.Pupils),
        "trẻ" or "cháu" => Children(facts.Children),
        "lớp" => Classes(),
        "đảng viên" => Members(),
        "đảng viên chính thức" => MembersWith(facts.Membership?.Official, member => member.Official is not null),
        "đảng viên dự bị" => MembersWith(facts.Membership?.Probationary, member => member.Official is null),
        "cán bộ quản lý" => Known(facts.Staff?.Managers),
        "nhân viên" => Known(facts.Staff?.Employees),
        "giáo viên" => Known(facts.Staff?.Teachers, facts.Staff?.TeacherCompetitions?.Total, facts.Staff?.ProfessionalStandards?.Teachers?.Total),
        _ => Known(facts.Staff?.Total, facts.Staff?.CivilServantRatings?.Total, facts.Emulation?.Base),
    };

    /// <summary>The people admitted in the year; null when nobody says.</summary>
    public int? Admitted => facts.PartyWork?.Admitted is { } admitted ? admitted.Count ?? admitted.Names?.Count
        : facts.Members is { Count: >= WholeList } members && members.Any(member => member.Admitted is not null) ? members.Count(member => member.Admitted?.Year == facts.Year)
        : null;

    static IReadOnlyList<int> Pupils(Pupils? pupils) => pupils?.Enrolment is not { } enrolment
        ? []
        :
        [
            .. Known(enrolment.Total?.Actual?.Value, enrolment.Total?.Planned, Sum(enrolment.Grades?.Select(grade => grade.Actual?.Value)), enrolment.Retention?.Start, enrolment.Retention?.Now?.Value),
            .. Known([.. (pupils.Conduct ?? []).Concat(pupils.Study ?? []).Select(result => result.Total)]),
        ];

    static IReadOnlyList<int> Children(Children? children) =>
        Known(children?.Total?.Actual?.Value, children?.Total?.Planned, Sum(children?.Groups?.Select(group => group.Actual?.Value)));

    IReadOnlyList<int> Classes() => facts.Pupils?.Enrolment is { } enrolment
        ? Known(enrolment.Total?.Classes, Sum(enrolment.Grades?.Select(grade => grade.Classes)))
        : Known(facts.Children?.Total?.Classes, Sum(facts.Children?.Groups?.Select(group => group.Classes)));

    IReadOnlyList<int> Members() => facts.Membership is { } membership
        ? membership.Total is { } total ? Known(total, facts.Members?.Count) : []
        : facts is { MembersPartial: not true, Members: { Count: >= WholeList } members } ? [members.Count] : [];

    // Without a date of admission nobody knows whether a member is on probation.
    IReadOnlyList<int> MembersWith(int? stated, Func<Member, bool> counts) => facts.Membership is not null
        ? Known(stated)
        : facts is { MembersPartial: not true, Members: { Count: >= WholeList } members } && members.All(member => member.Official is not null || member.Admitted?.Year >= facts.Year - 1)
            ? Known(members.Count(counts))
            : [];

    /// <summary>The prizes of a level: of each competition, of all of pupils, of all of the staff, of all; empty unless every competition of the level says how many.</summary>
    /// <param name="level">As the place calls it: «cấp huyện».</param>
    public IReadOnlyList<int> Prizes(string level)
    {
        var pupils = Totals(figures.Competitions, level);
        var staff = Totals(figures.StaffCompetitions, level);
        return pupils.Concat(staff).Contains(null) ? [] : Known([.. pupils, .. staff, pupils.Sum(), staff.Sum(), pupils.Concat(staff).Sum()]);
    }

    static List<int?> Totals(IReadOnlyList<CompetitionFigure> competitions, string level) =>
        [.. competitions.Where(competition => competition.LevelLabel == level).Select(competition => (int?)competition.Total.Value)];

    static int? Sum(IEnumerable<int?>? numbers) => numbers?.ToList() is { Count: > 0 } all && all.TrueForAll(number => number is not null) ? all.Sum() : null;

    static IReadOnlyList<int> Known(params int?[] numbers) => [.. numbers.OfType<int>().Where(number => number > 0).Distinct()];
}
