using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>Pupils by the levels of one scale: hạnh kiểm, rèn luyện, học lực, học tập, môn học, phẩm chất, phát triển.</summary>
/// <param name="Name">The subject, quality or field; null for a table of the whole.</param>
/// <param name="SchoolYear">The school year.</param>
/// <param name="Scale">The scale's code.</param>
/// <param name="Term">What is rated: «hạnh kiểm».</param>
/// <param name="Grades">«khối 6, khối 7»; null for all.</param>
/// <param name="Total">Pupils rated.</param>
/// <param name="Columns">The levels, best first.</param>
/// <param name="Promoted">Who moved up or finished; null when the author did not say.</param>
sealed record ScaleTable(
    string? Name, string? SchoolYear, string Scale, string Term, string? Grades, int? Total, IReadOnlyList<Column> Columns, Promotion? Promoted)
{
    public static IReadOnlyList<ScaleTable> Of(IReadOnlyList<ScaleResult>? results, string path, Catalogue catalogue) =>
        [.. (results ?? []).Select((result, at) => Of(result, $"{path}[{at}]", catalogue)).OfType<ScaleTable>()];

    static ScaleTable? Of(ScaleResult result, string path, Catalogue catalogue)
    {
        if (!result.IsStated() || catalogue.Scale(result.Scale) is not { } scale)
            return null;

        var total = Input.Of($"{path}.total", result.Total);
        return new(
            result.Name,
            result.SchoolYear,
            scale.Code,
            scale.Term,
            result.Grades is { Count: > 0 } grades ? string.Join(", ", grades.Select(grade => "khối " + grade)) : null,
            result.Total,
            Column.Of(scale.Levels, result.Levels, $"{path}.levels", total),
            result.Promoted is null ? null : new(result.Promoted.Value, Share.Of($"{path}.promoted", result.Promoted, total)));
    }
}
