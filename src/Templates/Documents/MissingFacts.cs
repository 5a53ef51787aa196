using System.Collections;
using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

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
        form.Paper == "review" ? Unwritten(edition, figures) : [],
        Of(facts, form.Wants));

    static List<Missing> Of(BranchYear facts, IEnumerable<Need> needs) =>
    [
        .. needs.Where(need => need.Schools.Count == 0 || need.Schools.Contains(facts.School.Level))
            .Where(need => !IsThere(facts, need.Path))
            .Select(need => new Missing(need.Label, "$." + need.Path)),
    ];

    static List<Missing> Unwritten(EditionData edition, YearFigures figures) =>
    [
        .. edition.Sections.Where(section => figures.Sections[section.Id].Missing)
            .Select(section => new Missing(SectionFigure.Label(section), $"$.review.{section.Id}.prose")),
    ];

    /// <summary>Empty texts and empty lists are as missing as null.</summary>
    static bool IsThere(object facts, string path)
    {
        object? at = facts;
        foreach (var step in path.Split('.'))
            at = at is null ? null : Model.Of(at.GetType()).Properties.FirstOrDefault(property => property.Name == step)?.Get?.Invoke(at);

        return at switch
        {
            null or "" => false,
            ICollection list => list.Count > 0,
            _ => true,
        };
    }
}
