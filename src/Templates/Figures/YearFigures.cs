using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Everything that is computed from the facts of a year, ready to print: a document never calculates.</summary>
sealed record YearFigures
{
    public required IReadOnlyDictionary<string, SectionFigure> Sections { get; init; }

    public EnrolmentTable? Enrolment { get; init; }

    public required IReadOnlyList<ScaleTable> Conduct { get; init; }

    public required IReadOnlyList<ScaleTable> Study { get; init; }

    /// <summary>Results by subject (primary schools).</summary>
    public required IReadOnlyList<ScaleTable> Subjects { get; init; }

    /// <summary>Qualities and abilities (primary schools).</summary>
    public required IReadOnlyList<ScaleTable> Qualities { get; init; }

    public required IReadOnlyList<CompletionFigure> Completions { get; init; }

    public ChildrenTable? Children { get; init; }

    public NutritionTable? Nutrition { get; init; }

    /// <summary>Development of the children by field.</summary>
    public required IReadOnlyList<ScaleTable> Development { get; init; }

    /// <summary>Competitions of pupils, or of children in a kindergarten.</summary>
    public required IReadOnlyList<CompetitionFigure> Competitions { get; init; }

    /// <summary>Other competitions of teachers.</summary>
    public required IReadOnlyList<CompetitionFigure> StaffCompetitions { get; init; }

    /// <summary>True when somebody wrote results in his own words.</summary>
    public bool HasLines { get; init; }

    public TeacherCompetitionTable? TeacherCompetitions { get; init; }

    public StandardTable? ProfessionalStandards { get; init; }

    public CivilServantTable? CivilServants { get; init; }

    public QualifiedStaff? QualifiedStaff { get; init; }

    public required IReadOnlyList<InitiativeFigure> Initiatives { get; init; }

    public required IReadOnlyList<TitleFigure> Titles { get; init; }

    public required IReadOnlyList<CollectiveAwardFigure> CollectiveAwards { get; init; }

    public required IReadOnlyList<AwardFigure> Awards { get; init; }

    public NamedFigure? Admitted { get; init; }

    public NamedFigure? Introduced { get; init; }

    public required VoteFigures Votes { get; init; }

    public required IReadOnlyList<MemberFigure> Members { get; init; }

    /// <summary>The members by the level that the branch proposes.</summary>
    public required IReadOnlyList<LevelNames> LevelNames { get; init; }

    public MembershipFigure? Membership { get; init; }

    /// <summary>True when a list of all members with their levels can be enclosed.</summary>
    public bool HasWholeList { get; init; }

    /// <summary>True when the list names some members only: a paper that prints it says so.</summary>
    public bool ListIsPartial { get; init; }

    /// <summary>The rows of the bảng tổng hợp; empty without a members' list.</summary>
    public required IReadOnlyList<SummaryRow> Summary { get; init; }

    public CapFigure? Cap { get; init; }

    public AttendanceFigure? Attendance { get; init; }

    public required IReadOnlyList<OpinionFigure> DelegateOpinions { get; init; }

    public ScoringFigure? Scoring { get; init; }

    /// <summary>The points the collective gives itself (2025).</summary>
    public ScoreFigure? SelfScore { get; init; }

    public required IReadOnlyList<RemedyRow> Remedies { get; init; }

    public required IReadOnlyList<WorkRow> PlanSteps { get; init; }

    public required IReadOnlyList<WorkRow> NextYearTasks { get; init; }

    /// <summary>True when there is any result to print under I.2.</summary>
    public bool HasResults =>
        Enrolment is not null || Children is not null || TeacherCompetitions is not null || ProfessionalStandards is not null || CivilServants is not null
        || Conduct.Count + Study.Count + Subjects.Count + Qualities.Count + Completions.Count + Development.Count + Competitions.Count > 0
        || Titles.Count + Awards.Count + CollectiveAwards.Count + Initiatives.Count + StaffCompetitions.Count > 0 || HasLines;

    public static YearFigures Of(BranchYear facts, EditionData edition, Catalogue catalogue)
    {
        var members = MemberFigure.Of(facts, edition);
        var membership = MembershipFigure.Of(facts, edition);
        var levels = PlaceLevels.Of(facts);
        return new()
        {
            Sections = SectionFigure.Of(facts.Review, edition),
            Enrolment = EnrolmentTable.Of(facts.Pupils?.Enrolment),
            Conduct = ScaleTable.Of(facts.Pupils?.Conduct, "$.pupils.conduct", catalogue),
            Study = ScaleTable.Of(facts.Pupils?.Study, "$.pupils.study", catalogue),
            Subjects = ScaleTable.Of(facts.Pupils?.Subjects, "$.pupils.subjects", catalogue),
            Qualities = ScaleTable.Of(facts.Pupils?.Qualities, "$.pupils.qualities", catalogue),
            Completions = CompletionFigure.Of(facts.Pupils?.Completions),
            Children = ChildrenTable.Of(facts.Children),
            Nutrition = NutritionTable.Of(facts.Children?.Nutrition),
            Development = ScaleTable.Of(facts.Children?.Development, "$.children.development", catalogue),
            Competitions =
            [
                .. CompetitionFigure.Of(facts.Pupils?.Competitions, "$.pupils.competitions", levels),
                .. CompetitionFigure.Of(facts.Children?.Competitions, "$.children.competitions", levels),
            ],
            TeacherCompetitions = TeacherCompetitionTable.Of(facts.Staff?.TeacherCompetitions, levels),
            StaffCompetitions = CompetitionFigure.Of(facts.Staff?.Competitions, "$.staff.competitions", levels),
            HasLines = new[] { facts.Pupils?.Lines, facts.Children?.Lines, facts.Staff?.Lines, facts.Emulation?.Lines }.Any(lines => lines is { Count: > 0 }),
            ProfessionalStandards = StandardTable.Of(facts.Staff?.ProfessionalStandards, catalogue),
            CivilServants = CivilServantTable.Of(facts.Staff?.CivilServantRatings, edition),
            QualifiedStaff = QualifiedStaff.Of(facts.Staff),
            Initiatives = InitiativeFigure.Of(facts.Staff?.Initiatives, levels),
            Titles = TitleFigure.Of(facts.Emulation),
            CollectiveAwards = CollectiveAwardFigure.Of(facts.Emulation?.Collective),
            Awards = AwardFigure.Of(facts.Emulation?.Awards),
            Admitted = NamedFigure.Of(facts.PartyWork?.Admitted),
            Introduced = NamedFigure.Of(facts.PartyWork?.Introduced),
            Votes = VoteFigures.Of(facts, edition),
            Members = members,
            LevelNames = Figures.LevelNames.Of(members, membership, edition),
            Membership = membership,
            HasWholeList = members.Any(member => member.ProposedLevel is not null) && !MembershipFigure.IsPartial(facts),
            ListIsPartial = members.Count > 0 && MembershipFigure.IsPartial(facts),
            Summary = SummaryRow.Of(facts, edition),
            Cap = CapFigure.Of(facts, membership, edition),
            Attendance = AttendanceFigure.Of(facts.Meeting),
            DelegateOpinions = OpinionFigure.OfDelegates(facts.Meeting),
            Scoring = ScoringFigure.Of(facts.Scoring, edition),
            SelfScore = ScoreFigure.Of(facts.Review?.SelfScore, "$.review.self_score"),
            Remedies = RemedyRow.Of(facts.Limitations),
            PlanSteps = WorkRow.Of(facts.Plan?.Steps),
            NextYearTasks = WorkRow.Of(facts.NextYearTasks),
        };
    }
}
