using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Prizes of one kind.</summary>
sealed record PrizeFigure(string Code, string Label, int Count)
{
    /// <summary>The kinds that were won, best first.</summary>
    public static IReadOnlyList<PrizeFigure> Of(Prizes? prizes) =>
        [.. All(prizes).Where(prize => prize.Count > 0).Select(prize => new PrizeFigure(prize.Code, prize.Label, prize.Count!.Value))];

    /// <summary>Every kind, won or not, best first.</summary>
    public static IReadOnlyList<(string Code, string Label, int? Count)> All(Prizes? prizes) =>
    [
        ("first", "giải nhất", prizes?.First),
        ("second", "giải nhì", prizes?.Second),
        ("third", "giải ba", prizes?.Third),
        ("consolation", "giải khuyến khích", prizes?.Consolation),
        ("gold", "huy chương vàng", prizes?.Gold),
        ("silver", "huy chương bạc", prizes?.Silver),
        ("bronze", "huy chương đồng", prizes?.Bronze),
        ("a", "giải A", prizes?.A),
        ("b", "giải B", prizes?.B),
        ("c", "giải C", prizes?.C),
    ];
}
