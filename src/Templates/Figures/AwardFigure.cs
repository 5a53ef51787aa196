using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>An award of persons: the words, how many, who.</summary>
sealed record AwardFigure(string Award, string? By, string Text, int? Count, IReadOnlyList<string> Names, string? NamesText)
{
    public static IReadOnlyList<AwardFigure> Of(IReadOnlyList<Award>? awards) =>
        [.. (awards ?? []).Select(award => Of(award, award.Names ?? []))];

    static AwardFigure Of(Award award, IReadOnlyList<string> names) => new(
        award.Name, award.By, Labels.Award(award.Name, award.By), award.Count ?? (names.Count > 0 ? names.Count : null), names, names.Count > 0 ? string.Join("; ", names) : null);
}
