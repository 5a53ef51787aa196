using Reports.Templates.Editions;

namespace Reports.Templates.Figures;

/// <summary>The members whom the branch proposes for a level, named.</summary>
sealed record LevelNames(string Code, string Label, int Count, IReadOnlyList<string> Names, string NamesText)
{
    public static IReadOnlyList<LevelNames> Of(IReadOnlyList<MemberFigure> members, EditionData edition) =>
        [.. edition.Levels.Select(level => Of(level, [.. members.Where(member => member.Rated && member.ProposedLevel == level.Name).Select(member => member.Name)]))];

    static LevelNames Of(FormWord level, IReadOnlyList<string> names) => new(level.Code, level.Name, names.Count, names, string.Join("; ", names));
}
