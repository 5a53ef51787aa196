using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Rules;

/// <summary>What ratings a final level asks for.</summary>
/// <remarks>
/// Hoàn thành xuất sắc: results of tasks Xuất sắc, the rest Tốt or better. Hoàn thành tốt: results Tốt or better, the rest
/// Trung bình or better. Hoàn thành: everything Trung bình or better. Source: QĐ 132, QĐ 124, HD 21, HD 25.
/// </remarks>
static class LevelDemands
{
    /// <summary>The worst rating allowed, as its place in the order of ratings.</summary>
    public static int Worst(string? levelCode, bool taskResult) => levelCode switch
    {
        "htxs" => taskResult ? 0 : 1,
        "htt" => taskResult ? 1 : 2,
        "ht" => 2,
        _ => 3,
    };

    /// <summary>The parts whose rating is worse than a level allows, with the rating.</summary>
    public static IEnumerable<(FormSection Form, string Rating, string Worst)> Below(
        CheckedYear year, string? level, IEnumerable<FormSection> forms, Func<string, Section?> part) =>
        from form in forms.Where(form => form.Rated)
        let rating = part(form.Id)?.Rating?.Word
        let worst = Worst(year.Code(level), form.TaskResult)
        where year.RatingRank(rating) > worst
        select (form, rating, year.Edition.Ratings[worst].Name);
}
