using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>An award of the school or of one of its organisations, in words.</summary>
sealed record CollectiveAwardFigure(string Recipient, string Award, string? By, string Text)
{
    public static IReadOnlyList<CollectiveAwardFigure> Of(IReadOnlyList<CollectiveAward>? awards) =>
        [.. (awards ?? []).Select(award => new CollectiveAwardFigure(award.Recipient, award.Award, award.By, Labels.Award(award.Award, award.By)))];
}
