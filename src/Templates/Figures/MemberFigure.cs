using System.Globalization;
using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>A member as the papers print him: in lists, on ballots, on his own form.</summary>
sealed record MemberFigure
{
    /// <summary>His number in the list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>His short name for files.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public DateOnly? Born { get; init; }

    public string? BornText { get; init; }

    public string? AdmittedText { get; init; }

    public string? OfficialText { get; init; }

    public string? PartyPost { get; init; }

    public string? GovernmentPost { get; init; }

    public string? UnionPost { get; init; }

    /// <summary>His posts in one line; null when he has none.</summary>
    public string? PostsText { get; init; }

    public string? Unit { get; init; }

    public bool IsLeader { get; init; }

    public bool IsOfficial { get; init; }

    /// <summary>True when he is rated.</summary>
    public bool Rated { get; init; }

    /// <summary>Why he is not, in the words of the form.</summary>
    public string? NotRatedReason { get; init; }

    /// <summary>False for a member who does not review himself: he has no form.</summary>
    public bool Reviews { get; init; }

    public string? FormId { get; init; }

    public string? FormCode { get; init; }

    public string? FormName { get; init; }

    public string? FormSubtitle { get; init; }

    /// <summary>The parts of his form; made when a paper prints them, which a check does not.</summary>
    public IReadOnlyDictionary<string, SectionFigure> Sections => field ??= MakeSections();

    internal required Func<IReadOnlyDictionary<string, SectionFigure>> MakeSections { private get; init; }

    /// <summary>True when he has written anything: otherwise the form is printed to be written on.</summary>
    public bool HasReview { get; init; }

    public string? ReviewPlaceDate { get; init; }

    public required IReadOnlyList<BoxFigure> SelfCivilServantBoxes { get; init; }

    public required IReadOnlyList<BoxFigure> SelfLevelBoxes { get; init; }

    public string? SelfLevel { get; init; }

    public ScoreFigure? SelfScore { get; init; }

    /// <summary>What he is given points for; null where the edition has no criteria.</summary>
    public CriteriaFrame? Criteria { get; init; }

    /// <summary>The annex on the results of his tasks; empty while he has not written it.</summary>
    public required IReadOnlyList<TaskResult> TaskResults { get; init; }

    /// <summary>What the committee of the place where he lives says of him.</summary>
    public required IReadOnlyList<ParagraphFigure> ResidenceRemarks { get; init; }

    public string? CivilServantLevel { get; init; }

    public string? ProposedLevel { get; init; }

    public string? DecidedLevel { get; init; }

    public string? SelfLevelShort { get; init; }

    public string? ProposedLevelShort { get; init; }

    public string? DecidedLevelShort { get; init; }

    /// <summary>His votes by level; shares of the declared base.</summary>
    public required IReadOnlyList<Column> Votes { get; init; }

    public required IReadOnlyList<ParagraphFigure> CommitteeRemarks { get; init; }

    public required IReadOnlyList<ParagraphFigure> ManagerRemarks { get; init; }

    public string? Note { get; init; }

    public static IReadOnlyList<MemberFigure> Of(BranchYear facts, EditionData edition)
    {
        var whole = BallotFigure.Whole(facts.Votes?.Members ?? new(), "$.votes.members", facts);
        var school = facts.School.Name is { } name ? UnitName.Bound(name) : null;
        return [.. (facts.Members ?? []).Select((member, at) => Of(member, at, facts, edition, whole, school))];
    }

    static MemberFigure Of(Member member, int at, BranchYear facts, EditionData edition, Input whole, string? school)
    {
        var leader = Standing.IsLeader(member, edition);
        var reason = Standing.NotRated(member, facts, edition);
        var form = FormOf(member, leader, edition);
        return new()
        {
            Number = at + 1,
            Id = member.Id ?? Spelling.Slug(member.Name),
            Name = member.Name,
            Born = member.Born,
            BornText = Text(member.Born),
            AdmittedText = Text(member.Admitted),
            OfficialText = Text(member.Official),
            PartyPost = member.Posts?.Party,
            GovernmentPost = member.Posts?.Government,
            UnionPost = member.Posts?.Union,
            PostsText = PostsOf(member.Posts),
            Unit = member.Unit is { } unit ? UnitName.Bound(unit) : school,
            IsLeader = leader,
            IsOfficial = Standing.IsOfficial(member, facts),
            Rated = reason is null,
            NotRatedReason = reason is null ? null : Standing.Label(reason),
            Reviews = Standing.Reviews(member, facts, edition),
            FormId = form?.Id,
            FormCode = form?.FormCode,
            FormName = form?.Name,
            FormSubtitle = form?.Subtitle,
            MakeSections = () => form is null ? new Dictionary<string, SectionFigure>() : SectionFigure.Of(member.Review, form, edition, leader),
            HasReview = member.Review is not null,
            ReviewPlaceDate = member.Review?.Date is { } date && facts.Review?.Place is { } place ? $"{place}, {OfficialDate.Long(date)}" : null,
            SelfCivilServantBoxes = form?.CivilServantNumber is null ? [] : BoxFigure.Of(edition.Levels, member.Review?.CivilServantLevel),
            SelfLevelBoxes = BoxFigure.Of(edition.Levels, member.Review?.Level),
            SelfLevel = member.Review?.Level?.Word,
            SelfScore = ScoreFigure.Of(member.Review?.SelfScore, $"$.members[{at}].review.self_score"),
            Criteria = edition.Criteria.FirstOrDefault(frame => frame.Id == form?.Criteria),
            TaskResults = member.Review?.TaskResults ?? [],
            ResidenceRemarks = ParagraphFigure.Of(member.ResidenceRemarks),
            CivilServantLevel = member.CivilServantLevel?.Word,
            ProposedLevel = member.ProposedLevel?.Word,
            DecidedLevel = member.DecidedLevel?.Word,
            SelfLevelShort = Short(member.Review?.Level, edition),
            ProposedLevelShort = Short(member.ProposedLevel, edition),
            DecidedLevelShort = Short(member.DecidedLevel, edition),
            Votes = member.Votes is null ? [] : Column.OfVotes(edition.Levels, member.Votes, $"$.members[{at}].votes", whole, facts.Votes?.Members?.Valid),
            CommitteeRemarks = ParagraphFigure.Of(member.CommitteeRemarks),
            ManagerRemarks = ParagraphFigure.Of(member.ManagerRemarks),
            Note = NoteOf(member, edition),
        };
    }

    // The list has one column for everything that has none of its own.
    static string? NoteOf(Member member, EditionData edition)
    {
        var periods = (member.PeriodLevels ?? []).Where(one => one.Level is not null).Select(one => $"{one.Period}: {Short(one.Level, edition) ?? one.Level!.Word}");
        var notes = new[] { member.Note, member.Group, string.Join(", ", periods) }.Where(note => !string.IsNullOrEmpty(note)).ToList();
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    static string? Short(Mark? level, EditionData edition) => edition.Levels.FirstOrDefault(word => word.Name == level?.Word)?.Short;

    static MemberForm? FormOf(Member member, bool leader, EditionData edition)
    {
        var audience = member.Outside == true ? FormAudience.Outside : leader ? FormAudience.Leader : FormAudience.Ordinary;
        return edition.MemberForms.FirstOrDefault(form => form.Serves == audience)
            ?? edition.MemberForms.FirstOrDefault(form => form.Serves == FormAudience.Everyone)
            ?? edition.MemberForms.FirstOrDefault(form => form.Serves == FormAudience.Ordinary);
    }

    static string? PostsOf(Posts? posts)
    {
        var all = new[] { posts?.Party, posts?.Government, posts?.Union }.OfType<string>().ToList();
        return all.Count == 0 ? null : string.Join("; ", all);
    }

    static string? Text(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
