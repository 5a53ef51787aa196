using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>Everything that is computed from the facts of a year, ready to print: a document never calculates.</summary>
sealed class YearFigures(
    BranchYear facts, EditionData edition, Catalogue catalogue, PlaceLevels levels, IReadOnlyList<MemberFigure> members, MembershipFigure? membership)
{
    public IReadOnlyDictionary<string, SectionFigure> Sections { get; } = SectionFigure.Of(facts.Review, edition);

    public EnrolmentTable? Enrolment { get; } = EnrolmentTable.Of(facts.Pupils?.Enrolment);

    public IReadOnlyList<ScaleTable> Conduct { get; } = ScaleTable.Of(facts.Pupils?.Conduct, "$.pupils.conduct", catalogue);

    public IReadOnlyList<ScaleTable> Study { get; } = ScaleTable.Of(facts.Pupils?.Study, "$.pupils.study", catalogue);

    /// <summary>Results by subject (primary schools).</summary>
    public IReadOnlyList<ScaleTable> Subjects { get; } = ScaleTable.Of(facts.Pupils?.Subjects, "$.pupils.subjects", catalogue);

    /// <summary>Qualities and abilities (primary schools).</summary>
    public IReadOnlyList<ScaleTable> Qualities { get; } = ScaleTable.Of(facts.Pupils?.Qualities, "$.pupils.qualities", catalogue);

    public IReadOnlyList<CompletionFigure> Completions { get; } = CompletionFigure.Of(facts.Pupils?.Completions);

    public ChildrenTable? Children { get; } = ChildrenTable.Of(facts.Children);

    public NutritionTable? Nutrition { get; } = NutritionTable.Of(facts.Children?.Nutrition);

    /// <summary>Development of the children by field.</summary>
    public IReadOnlyList<ScaleTable> Development { get; } = ScaleTable.Of(facts.Children?.Development, "$.children.development", catalogue);

    /// <summary>Competitions of pupils, or of children in a kindergarten.</summary>
    public IReadOnlyList<CompetitionFigure> Competitions { get; } =
    [
        .. CompetitionFigure.Of(facts.Pupils?.Competitions, "$.pupils.competitions", levels),
        .. CompetitionFigure.Of(facts.Children?.Competitions, "$.children.competitions", levels),
    ];

    /// <summary>Other competitions of teachers.</summary>
    public IReadOnlyList<CompetitionFigure> StaffCompetitions { get; } = CompetitionFigure.Of(facts.Staff?.Competitions, "$.staff.competitions", levels);

    /// <summary>True when somebody wrote results in his own words.</summary>
    public bool HasLines { get; } = new[] { facts.Pupils?.Lines, facts.Children?.Lines, facts.Staff?.Lines, facts.Emulation?.Lines }.Any(lines => lines is { Count: > 0 });

    public TeacherCompetitionTable? TeacherCompetitions { get; } = TeacherCompetitionTable.Of(facts.Staff?.TeacherCompetitions, levels);

    public StandardTable? ProfessionalStandards { get; } = StandardTable.Of(facts.Staff?.ProfessionalStandards, catalogue);

    public CivilServantTable? CivilServants { get; } = CivilServantTable.Of(facts.Staff?.CivilServantRatings, edition);

    public QualifiedStaff? QualifiedStaff { get; } = QualifiedStaff.Of(facts.Staff);

    public IReadOnlyList<KindCount> Initiatives { get; } = InitiativeLevels.Reached(facts.Staff?.Initiatives, levels);

    public IReadOnlyList<TitleFigure> Titles { get; } = TitleFigure.Of(facts.Emulation);

    public IReadOnlyList<CollectiveAwardFigure> CollectiveAwards { get; } = CollectiveAwardFigure.Of(facts.Emulation?.Collective);

    public IReadOnlyList<AwardFigure> Awards { get; } = AwardFigure.Of(facts.Emulation?.Awards);

    public NamedFigure? Admitted { get; } = NamedFigure.Of(facts.PartyWork?.Admitted);

    public NamedFigure? Introduced { get; } = NamedFigure.Of(facts.PartyWork?.Introduced);

    public VoteFigures Votes { get; } = VoteFigures.Of(facts, edition);

    public IReadOnlyList<MemberFigure> Members { get; } = members;

    /// <summary>The members by the level that the branch proposes.</summary>
    public IReadOnlyList<LevelNames> LevelNames { get; } = Figures.LevelNames.Of(members, membership, edition);

    public MembershipFigure? Membership { get; } = membership;

    /// <summary>True when a list of all members with their levels can be enclosed.</summary>
    public bool HasWholeList { get; } = members.Any(member => member.ProposedLevel is not null) && !MembershipFigure.IsPartial(facts);

    /// <summary>True when the list names some members only: a paper that prints it says so.</summary>
    public bool ListIsPartial { get; } = members.Count > 0 && MembershipFigure.IsPartial(facts);

    /// <summary>The rows of the bảng tổng hợp; empty without a members' list.</summary>
    public IReadOnlyList<SummaryRow> Summary { get; } = SummaryRow.Of(facts, edition);

    public CapFigure? Cap { get; } = CapFigure.Of(facts, membership, edition);

    public AttendanceFigure? Attendance { get; } = AttendanceFigure.Of(facts.Meeting);

    public IReadOnlyList<OpinionFigure> DelegateOpinions { get; } = OpinionFigure.OfDelegates(facts.Meeting);

    public ScoringFigure? Scoring { get; } = ScoringFigure.Of(facts.Scoring, edition);

    /// <summary>The points the collective gives itself (2025).</summary>
    public ScoreFigure? SelfScore { get; } = ScoreFigure.Of(facts.Review?.SelfScore, "$.review.self_score");

    public IReadOnlyList<RemedyRow> Remedies { get; } = RemedyRow.Of(facts.Limitations);

    public IReadOnlyList<WorkRow> PlanSteps { get; } = WorkRow.Of(facts.Plan?.Steps);

    public IReadOnlyList<WorkRow> NextYearTasks { get; } = WorkRow.Of(facts.NextYearTasks);

    /// <summary>True when there is any result to print under I.2.</summary>
    public bool HasResults =>
        Enrolment is not null || Children is not null || TeacherCompetitions is not null || ProfessionalStandards is not null || CivilServants is not null
        || Conduct.Count + Study.Count + Subjects.Count + Qualities.Count + Completions.Count + Development.Count + Competitions.Count > 0
        || Titles.Count + Awards.Count + CollectiveAwards.Count + Initiatives.Count + StaffCompetitions.Count > 0 || HasLines;

    public static YearFigures Of(BranchYear facts, EditionData edition, Catalogue catalogue) =>
        new(facts, edition, catalogue, PlaceLevels.Of(facts), MemberFigure.Of(facts, edition), MembershipFigure.Of(facts, edition));
}
