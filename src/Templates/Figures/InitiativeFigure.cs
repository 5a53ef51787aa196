using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Sáng kiến: how many were recognised at a level; only levels with any.</summary>
sealed record InitiativeFigure(string Code, string Label, int Count)
{
    public static IReadOnlyList<InitiativeFigure> Of(Initiatives? facts, PlaceLevels levels) =>
        [.. All(facts, levels).Where(level => level.Count > 0).Select(level => new InitiativeFigure(level.Code, level.Label, level.Count!.Value))];

    /// <summary>Every level, lowest first.</summary>
    public static IReadOnlyList<(string Code, string Label, int? Count)> All(Initiatives? facts, PlaceLevels levels) =>
    [
        ("school", "cấp cơ sở", facts?.School),
        ("commune", levels.Commune, facts?.Commune),
        ("district", levels.District, facts?.District),
        ("province", levels.Province, facts?.Province),
    ];
}
