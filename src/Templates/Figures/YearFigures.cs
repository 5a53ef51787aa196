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

    public required IReadOnlyList<CompetitionFigure> Competitions { get; init; }

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

    /// <summary>True when there is any result to print under I.2.</summary>
    public bool HasResults =>
        Enrolment is not null || Conduct.Count + Study.Count + Competitions.Count + Titles.Count + Awards.Count + CollectiveAwards.Count + Initiatives.Count > 0
        || TeacherCompetitions is not null || ProfessionalStandards is not null || CivilServants is not null;

    public static YearFigures Of(BranchYear facts, EditionData edition, Catalogue catalogue) => new()
    {
        Sections = SectionFigure.Of(facts.Review, edition),
        Enrolment = EnrolmentTable.Of(facts.Pupils?.Enrolment),
        Conduct = ScaleTable.Of(facts.Pupils?.Conduct, "$.pupils.conduct", catalogue),
        Study = ScaleTable.Of(facts.Pupils?.Study, "$.pupils.study", catalogue),
        Competitions = CompetitionFigure.Of(facts.Pupils?.Competitions, "$.pupils.competitions"),
        TeacherCompetitions = TeacherCompetitionTable.Of(facts.Staff?.TeacherCompetitions),
        ProfessionalStandards = StandardTable.Of(facts.Staff?.ProfessionalStandards, catalogue),
        CivilServants = CivilServantTable.Of(facts.Staff?.CivilServantRatings, edition),
        QualifiedStaff = QualifiedStaff.Of(facts.Staff),
        Initiatives = InitiativeFigure.Of(facts.Staff?.Initiatives),
        Titles = TitleFigure.Of(facts.Emulation),
        CollectiveAwards = CollectiveAwardFigure.Of(facts.Emulation?.Collective),
        Awards = AwardFigure.Of(facts.Emulation?.Awards),
        Admitted = NamedFigure.Of(facts.PartyWork?.Admitted),
        Introduced = NamedFigure.Of(facts.PartyWork?.Introduced),
        Votes = VoteFigures.Of(facts, edition),
    };
}
