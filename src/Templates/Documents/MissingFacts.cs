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
    /// <summary>The annex that should go with the document; null when it does, or is said not to be reported.</summary>
    public Missing? Annex { get; init; }

    public IReadOnlyList<Missing> All => [.. Singles, .. Parts, .. Groups, .. Annex is null ? Array.Empty<Missing>() : [Annex]];

    public static MissingFacts Of(BranchYear facts, DocumentForm form, EditionData edition, YearFigures figures, MemberFigure? member) => new(
        Of(facts, form.Needs),
        form is { Paper: "review", Per: DocumentScope.Branch } ? Unwritten(edition, figures) : [],
        Of(facts, form.Wants))
    {
        Annex = AnnexOf(facts, form, member),
    };

    /// <summary>The needs that nothing stands for.</summary>
    public static IReadOnlyList<Missing> Of(BranchYear facts, IEnumerable<Need> needs) =>
    [
        .. needs.Where(need => need.Schools.Count == 0 || need.Schools.Contains(facts.School.Level))
            .Where(need => !FactPath.IsThere(facts, need.Path) && facts.NotReported?.Contains(need.Path) != true)
            .Select(need => new Missing(need.Label, "$." + need.Path)),
    ];

    static Missing? AnnexOf(BranchYear facts, DocumentForm form, MemberFigure? member)
    {
        if (form.Annex is not { } need || facts.NotReported?.Contains(need.Path) == true)
            return null;
        // A member who has written nothing yet gets a form to write on.
        var isThere = member is null ? FactPath.IsThere(facts, need.Path) : !member.HasReview || member.TaskResults.Count > 0;
        return isThere ? null : new(need.Label, "$." + need.Path.Replace("[]", $"[{member?.Number - 1}]", StringComparison.Ordinal));
    }

    static List<Missing> Unwritten(EditionData edition, YearFigures figures) =>
    [
        .. edition.Sections.Where(section => figures.Sections[section.Id].Missing)
            .Select(section => new Missing(SectionFigure.Label(section), $"$.review.{section.Id}.prose")),
    ];
}
