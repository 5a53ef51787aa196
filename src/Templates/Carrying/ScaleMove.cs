using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Reading;
using Reports.Templates.Schema;

namespace Reports.Templates.Carrying;

/// <summary>The scales that hold no longer for a grade, and those that hold instead.</summary>
static class ScaleMove
{
    static readonly (ScaleUse Use, string Path)[] Tables =
    [
        (ScaleUse.Conduct, "$.pupils.conduct"), (ScaleUse.Study, "$.pupils.study"), (ScaleUse.Subject, "$.pupils.subjects"), (ScaleUse.Quality, "$.pupils.qualities"),
    ];

    public static IEnumerable<CarryChange> Of(BranchYear last, BranchYear begun, Catalogue catalogue) =>
        from table in Tables
        from grade in SkeletonTables.GradesOf(begun.School.Level)
        let old = Held(table.Use, begun.School.Level, grade, last.Year, catalogue)
        let now = Held(table.Use, begun.School.Level, grade, begun.Year, catalogue)
        where old != now && old.Length > 0
        group grade by (table.Path, old, now) into same
        let name = FactNames.Of(same.Key.Path)
        select new CarryChange(CarryKind.Changed, same.Key.Path, new(
            $"{name.Vietnamese}, khối {string.Join(", ", same)}: {same.Key.old} → {same.Key.now}.",
            $"{name.English}, grades {string.Join(", ", same)}: {same.Key.old} → {same.Key.now}."));

    /// <summary>The scales of a grade in the school year that ends in the year reviewed.</summary>
    static string Held(ScaleUse use, SchoolLevel school, string grade, int year, Catalogue catalogue) => string.Join(" + ", catalogue.Scales
        .Where(scale => scale.Serves == use && (scale.Schools.Count == 0 || scale.Schools.Contains(school)) && scale.Holds(grade, year - 1))
        .Select(scale => scale.Name));
}
