using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>A member as the papers print him: in lists, on ballots, on his own form.</summary>
sealed class MemberFigure(
    Member member, int at, BranchYear facts, EditionData edition, Input whole, string? school, bool leader, string? reason, MemberForm? form)
{
    readonly Func<IReadOnlyDictionary<string, SectionFigure>> _makeSections =
        () => form is null ? new Dictionary<string, SectionFigure>() : SectionFigure.Of(member.Review, form, edition, leader);

    /// <summary>His number in the list, from 1.</summary>
    public int Number { get; } = at + 1;

    /// <summary>His short name for files.</summary>
    public string Id { get; } = member.Id ?? Spelling.Slug(member.Name);

    public string Name { get; } = member.Name;

    public DateOnly? Born { get; } = member.Born;

    public string? BornText { get; } = Text(member.Born);

    public string? AdmittedText { get; } = Text(member.Admitted);

    public string? OfficialText { get; } = Text(member.Official);

    public string? PartyPost { get; } = member.Posts?.Party;

    public string? GovernmentPost { get; } = member.Posts?.Government;

    public string? UnionPost { get; } = member.Posts?.Union;

    /// <summary>His posts in one line; null when he has none.</summary>
    public string? PostsText { get; } = PostsOf(member.Posts);

    public string? Unit { get; } = member.Unit is { } unit ? UnitName.Bound(unit) : school;

    public bool IsLeader { get; } = leader;

    public bool IsOfficial { get; } = Standing.IsOfficial(member, facts);

    /// <summary>True when he is rated.</summary>
    public bool Rated { get; } = reason is null;

    /// <summary>Why he is not, in the words of the form.</summary>
    public string? NotRatedReason { get; } = reason is null ? null : Standing.Label(reason);

    /// <summary>False for a member who does not review himself: he has no form.</summary>
    public bool Reviews { get; } = Standing.Reviews(member, facts, edition);

    public string? FormId { get; } = form?.Id;

    public string? FormCode { get; } = form?.FormCode;

    public string? FormName { get; } = form?.Name;

    public string? FormSubtitle { get; } = form?.Subtitle;

    /// <summary>The parts of his form; made when a paper prints them, which a check does not.</summary>
    public IReadOnlyDictionary<string, SectionFigure> Sections => field ??= _makeSections();

    /// <summary>True when he has written anything: otherwise the form is printed to be written on.</summary>
    public bool HasReview { get; } = member.Review is not null;

    public string? ReviewPlaceDate { get; } = member.Review?.Date is { } date && facts.Review?.Place is { } place ? $"{place}, {OfficialDate.Long(date)}" : null;

    public IReadOnlyList<BoxFigure> SelfCivilServantBoxes { get; } = form?.CivilServantNumber is null ? [] : BoxFigure.Of(edition.Levels, member.Review?.CivilServantLevel);

    public IReadOnlyList<BoxFigure> SelfLevelBoxes { get; } = BoxFigure.Of(edition.Levels, member.Review?.Level);

    public string? SelfLevel { get; } = member.Review?.Level?.Word;

    public ScoreFigure? SelfScore { get; } = ScoreFigure.Of(member.Review?.SelfScore, $"$.members[{at}].review.self_score");

    /// <summary>What he is given points for; null where the edition has no criteria.</summary>
    public CriteriaFrame? Criteria { get; } = edition.Criteria.FirstOrDefault(frame => frame.Id == form?.Criteria);

    /// <summary>The annex on the results of his tasks; empty while he has not written it.</summary>
    public IReadOnlyList<TaskResult> TaskResults { get; } = member.Review?.TaskResults ?? [];

    /// <summary>What the committee of the place where he lives says of him.</summary>
    public IReadOnlyList<ParagraphFigure> ResidenceRemarks { get; } = ParagraphFigure.Of(member.ResidenceRemarks);

    public string? CivilServantLevel { get; } = member.CivilServantLevel?.Word;

    public string? ProposedLevel { get; } = member.ProposedLevel?.Word;

    public string? DecidedLevel { get; } = member.DecidedLevel?.Word;

    public string? SelfLevelShort { get; } = Short(member.Review?.Level, edition);

    public string? ProposedLevelShort { get; } = Short(member.ProposedLevel, edition);

    public string? DecidedLevelShort { get; } = Short(member.DecidedLevel, edition);

    /// <summary>His votes by level; shares of the declared base.</summary>
    public IReadOnlyList<Column> Votes { get; } = member.Votes is null ? [] : Column.OfVotes(edition.Levels, member.Votes, $"$.members[{at}].votes", whole, facts.Votes?.Members?.Valid);

    public IReadOnlyList<ParagraphFigure> CommitteeRemarks { get; } = ParagraphFigure.Of(member.CommitteeRemarks);

    public IReadOnlyList<ParagraphFigure> ManagerRemarks { get; } = ParagraphFigure.Of(member.ManagerRemarks);

    public string? Note { get; } = NoteOf(member, edition);

    public static IReadOnlyList<MemberFigure> Of(BranchYear facts, EditionData edition)
    {
        var whole = BallotFigure.Whole(facts.Votes?.Members ?? new(), "$.votes.members", facts);
        var school = facts.School.Name is { } name ? UnitName.Bound(name) : null;
        return [.. (facts.Members ?? []).Select((member, at) => Of(member, at, facts, edition, whole, school))];
    }

    static MemberFigure Of(Member member, int at, BranchYear facts, EditionData edition, Input whole, string? school)
    {
        var leader = Standing.IsLeader(member, edition);
        return new(member, at, facts, edition, whole, school, leader, Standing.NotRated(member, facts, edition), FormOf(member, leader, edition));
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
