using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>What one document lacks.</summary>
/// <param name="Singles">Single facts, printed as placeholders in their places.</param>
/// <param name="Parts">Parts of the review that nobody has written.</param>
/// <param name="Groups">Groups of facts, printed as lines of their own.</param>
sealed record MissingFacts(IReadOnlyList<Missing> Singles, IReadOnlyList<Missing> Parts, IReadOnlyList<Missing> Groups)
{
    public IReadOnlyList<Missing> All => [.. Singles, .. Parts, .. Groups];

    public static MissingFacts Of(BranchYear facts, DocumentForm form, EditionData edition, YearFigures figures) => new(
        Of(facts, form.Needs),
        form is { Paper: "review", Per: DocumentScope.Branch } ? Unwritten(edition, figures) : [],
        Of(facts, form.Wants));

    /// <summary>The needs that nothing stands for.</summary>
    public static IReadOnlyList<Missing> Of(BranchYear facts, IEnumerable<Need> needs) =>
    [
        .. needs.Where(need => need.Schools.Count == 0 || need.Schools.Contains(facts.School.Level))
            .Where(need => !FactPath.IsThere(facts, need.Path) && facts.NotReported?.Contains(need.Path) != true)
            .Select(need => new Missing(need.Label, "$." + need.Path)),
    ];

    static List<Missing> Unwritten(EditionData edition, YearFigures figures) =>
    [
        .. edition.Sections.Where(section => figures.Sections[section.Id].Missing)
            .Select(section => new Missing(SectionFigure.Label(section), $"$.review.{section.Id}.prose")),
    ];
}
