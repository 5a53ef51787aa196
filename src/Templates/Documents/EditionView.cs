using Reports.Templates.Editions;

namespace Reports.Templates.Documents;

/// <summary>What a form may know of its edition.</summary>
sealed record EditionView(
    string Id, string Name, string? Guidance, IReadOnlyList<FormWord> Levels, IReadOnlyList<FormWord> Ratings, IReadOnlyDictionary<string, FormSection> Sections,
    IReadOnlyList<string> DossierItems)
{
    public static EditionView Of(EditionData edition) => new(
        edition.Id, edition.Name, edition.Guidance, edition.Levels, edition.Ratings, edition.Sections.ToDictionary(section => section.Id),
        edition.DossierList?.Items ?? []);
}
