using Reports.Engine.Diagnostics;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules;

/// <summary>All rules, written out in the order of their codes.</summary>
public static class RuleBook
{
    internal static IReadOnlyList<Rule> Rules { get; } =
    [
        new ReviewIsInOrAfterItsYear(),
        new ConductLevelsAddUp(),
        new StudyLevelsAddUp(),
        new StatedSharesAreTheComputedOnes(),
        new StatedSharesHaveAComma(),
        new ScaleColumnsAreComplete(),
        new ScalesFitTheGrades(),
        new EnrolmentAddsUp(),
        new RetentionAgreesWithEnrolment(),
        new PrizesAddUp(),
        new PromotedPupilsPassed(),
        new SamePupilsInConductAndStudy(),
        new LevelsAreOfTheScale(),
        new TeacherCompetitionsNest(),
        new StandardLevelsAddUp(),
        new CivilServantLevelsAddUp(),
        new StaffAddsUp(),
        new TeachersAreTheSameEverywhere(),
        new CivilServantBaseIsDeclared(),
        new FightersWithinTheCeiling(),
        new TitlesNest(),
        new EmulationBaseIsStated(),
        new CivilServantsExcellentWithinTheCeiling(),
        new NamesAreAsManyAsCounted(),
        new InitiativesNest(),
        new StandardNeedsAccreditation(),
        new RatingsAreMarked(),
        new RatingsAreMarkedOnce(),
        new RatingWordsAreOfTheForm(),
        new BallotsAddUp(),
        new VotesAddUp(),
    ];

    /// <summary>Everything that is wrong with a year: what did not fit when it was read, and every breach of a rule.</summary>
    /// <param name="year">The year as read.</param>
    /// <param name="catalogue">Editions and scales.</param>
    /// <returns>Findings in the order of the file.</returns>
    public static IReadOnlyList<Finding> Check(YearFile year, Catalogue catalogue) => Check(year, catalogue, null);

    /// <summary>The same, with an edition that the caller insists on.</summary>
    /// <param name="year">The year as read.</param>
    /// <param name="catalogue">Editions and scales.</param>
    /// <param name="edition">The edition; null lets the year choose.</param>
    /// <returns>Findings in the order of the file.</returns>
    public static IReadOnlyList<Finding> Check(YearFile year, Catalogue catalogue, Edition? edition)
    {
        IReadOnlyList<Diagnostic> problems = [];
        edition ??= catalogue.Choose(year, out problems);
        var read = year.Diagnostics.Concat(problems).Select(diagnostic => new Finding(diagnostic, "", "", "year.schema.json"));
        var breaches = edition is not null && year is { Facts: { } facts, Places: { } places }
            ? Breaches(new(facts, places, edition.Data, catalogue, YearFigures.Of(facts, edition.Data, catalogue)))
            : [];
        return [.. read.Concat(breaches).OrderBy(finding => finding.Diagnostic.Location, ByPlace.Order)];
    }

    static IEnumerable<Finding> Breaches(CheckedYear year) => Rules.SelectMany(rule => rule.Check(year));
}
