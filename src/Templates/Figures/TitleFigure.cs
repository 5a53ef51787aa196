using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Danh hiệu thi đua of persons: how many, and their share of those considered; only titles with any.</summary>
sealed record TitleFigure(string Code, string Label, int Count, Share Share)
{
    public static IReadOnlyList<TitleFigure> Of(Emulation? facts)
    {
        var whole = Input.Of("$.emulation.base", facts?.Base);
        return
        [
            .. All(facts?.Titles).Where(title => title.Count?.Value > 0)
                .Select(title => new TitleFigure(title.Code, title.Label, title.Count!.Value, Share.Of($"$.emulation.titles.{title.Code}", title.Count, whole))),
        ];
    }

    /// <summary>Every title, lowest first.</summary>
    public static IReadOnlyList<(string Code, string Label, Count? Count)> All(Titles? titles) =>
    [
        ("advanced_worker", "Lao động tiên tiến", titles?.AdvancedWorker),
        ("grassroots_fighter", "Chiến sĩ thi đua cơ sở", titles?.GrassrootsFighter),
        ("province_fighter", "Chiến sĩ thi đua cấp tỉnh", titles?.ProvinceFighter),
        ("national_fighter", "Chiến sĩ thi đua toàn quốc", titles?.NationalFighter),
    ];
}
