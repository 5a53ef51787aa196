using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>The members whom the branch proposes for a level, named.</summary>
/// <param name="Code">The level's code.</param>
/// <param name="Label">The level.</param>
/// <param name="Count">How many they are; null while nobody has a level.</param>
/// <param name="Names">Those who are named.</param>
/// <param name="NamesText">All of them in one line; null when not all of them are named.</param>
sealed record LevelNames(string Code, string Label, int? Count, IReadOnlyList<string> Names, string? NamesText)
{
    public static IReadOnlyList<LevelNames> Of(IReadOnlyList<MemberFigure> members, MembershipFigure? membership, EditionData edition) =>
    [
        .. edition.Levels.Select(level => Of(
            level, membership?.Columns.FirstOrDefault(column => column.Code == level.Code)?.Count,
            [.. members.Where(member => member.Rated && member.ProposedLevel == level.Name).Select(member => member.Name)])),
    ];

    static LevelNames Of(FormWord level, int? count, IReadOnlyList<string> names) =>
        new(level.Code, level.Name, count, names, names.Count > 0 && names.Count == count ? string.Join("; ", names) : null);
}
