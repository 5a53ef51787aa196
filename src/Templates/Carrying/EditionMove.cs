using System.Text.Json.Nodes;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;
using Reports.Templates.Schema;

namespace Reports.Templates.Carrying;

/// <summary>The move from the forms of the old year to those in force in the new one, and what that changes.</summary>
/// <param name="From">The edition of the old year; null when there is none.</param>
/// <param name="To">The edition of the new year; null when there is none.</param>
/// <param name="NewLayout">The layout in force at the end of the new year.</param>
sealed record EditionMove(BranchYear Last, Edition? From, Edition? To, Layout? OldLayout, Layout? NewLayout)
{
    /// <summary>Chooses both, and names edition and layout in the new file where last year's choice is still right.</summary>
    public static EditionMove Of(YearFile last, int year, JsonObject root, Catalogue catalogue)
    {
        var from = catalogue.Choose(last, out _);
        var (before, inForce) = (InForce(catalogue, last.Facts!.Year), InForce(catalogue, year));
        var named = catalogue.Editions.FirstOrDefault(edition => edition.Id == last.Facts.Edition);
        // A local edition goes on as long as the guidance that it stands on does.
        var keeps = named is not null && before?.Id == inForce?.Id && named.Data.FromYear >= inForce?.Data.FromYear;
        if (keeps)
            root["edition"] = named!.Id;

        var to = keeps ? named : inForce;
        var layout = catalogue.Layouts.Where(one => one.Issued <= new DateOnly(year, 12, 31)).Append(to?.Layout).OfType<Layout>().MaxBy(one => one.Issued);
        if (last.Facts.Layout is { } wanted && wanted == layout?.Id)
            root["layout"] = wanted;
        return new(last.Facts, from, to, from?.Layout, layout);
    }

    public IEnumerable<CarryChange> Changes(BranchYear begun, Catalogue catalogue)
    {
        yield return Change("$.year", new($"{FactNames.Of("$.year").Vietnamese}: {Last.Year} → {begun.Year}.", $"{FactNames.Of("$.year").English}: {Last.Year} → {begun.Year}."));
        if (Last.Edition is { } edition && begun.Edition is null)
            yield return Change("$.edition", Dropped("$.edition", edition));
        if (Last.Layout is { } layout && begun.Layout is null)
            yield return Change("$.layout", Dropped("$.layout", layout));
        if (OldLayout is not null && NewLayout is not null && OldLayout.Id != NewLayout.Id)
            yield return Change(null, Arrow("$.layout", OldLayout.Name, NewLayout.Name, new("; chọn theo ngày văn bản", "; chosen by the day of the papers")));
        if (From is not null && To is not null && From.Id != To.Id)
        {
            yield return Change(null, Arrow("$.edition", From.Name, To.Name, new("", "")));
            foreach (var change in Forms(begun).Concat(Parts()).Concat(Papers()))
                yield return Change(null, change);
        }

        foreach (var change in ScaleMove.Of(Last, begun, catalogue))
            yield return change;
    }

    static Edition? InForce(Catalogue catalogue, int year) => catalogue.Editions.LastOrDefault(edition => !edition.Data.OnlyByName && edition.Data.FromYear <= year);

    static CarryChange Change(string? path, Sentence text) => new(CarryKind.Changed, path, text);

    static Sentence Dropped(string path, string value) => new(
        $"Bỏ mục «{FactNames.Of(path).Vietnamese}» ({value}): chương trình chọn theo năm mới.", $"«{FactNames.Of(path).English}» ({value}) is left out: the new year chooses.");

    static Sentence Arrow(string path, string old, string now, Sentence more) => new(
        $"{FactNames.Of(path).Vietnamese}: {old} → {now}{more.Vietnamese}.", $"{FactNames.Of(path).English}: {old} → {now}{more.English}.");

    /// <summary>Which form members get instead of which: 02B and 2A are both the leaders'.</summary>
    IEnumerable<Sentence> Forms(BranchYear begun)
    {
        var (before, after) = (MemberFigure.Of(begun, From!.Data), MemberFigure.Of(begun, To!.Data));
        foreach (var same in before.Zip(after).Where(pair => pair.First.FormCode != pair.Second.FormCode).GroupBy(pair => (pair.First.FormCode, pair.Second.FormCode, pair.Second.FormSubtitle)))
            yield return new(
                $"Bản kiểm điểm ({same.Count()}): {same.Key.Item1} → {same.Key.Item2} {same.Key.FormSubtitle}.",
                $"Self-reviews ({same.Count()}): {same.Key.Item1} → {same.Key.Item2} {same.Key.FormSubtitle}.");
        if (To.Data.MemberForms.FirstOrDefault(form => form.Serves == FormAudience.Outside) is { } outside && From.Data.MemberForms.All(form => form.Serves != FormAudience.Outside))
            yield return new(
                $"Mẫu mới: {outside.FormCode} {outside.Subtitle} dùng cho đảng viên ghi mục «{FactNames.Of<Member>(nameof(Member.Outside)).Vietnamese}»; hiện có {after.Count(member => member.FormId == outside.Id)}.",
                $"A new form: {outside.FormCode} {outside.Subtitle} for members with «{FactNames.Of<Member>(nameof(Member.Outside)).English}»; so far {after.Count(member => member.FormId == outside.Id)}.");
    }

    IEnumerable<Sentence> Parts()
    {
        var (old, now) = (From!.Data.Sections, To!.Data.Sections);
        if (Numbers(old.Where(part => part.Rated && now.Any(same => same.Id == part.Id && !same.Rated))) is { Length: > 0 } unrated)
            yield return new($"Báo cáo kiểm điểm tập thể: không còn ô tự đánh giá ở mục {unrated}.", $"Collective review: no boxes any more in {unrated}.");
        if (Numbers(now.Where(part => part.Rated && old.Any(same => same.Id == part.Id && !same.Rated))) is { Length: > 0 } rated)
            yield return new($"Báo cáo kiểm điểm tập thể: thêm ô tự đánh giá ở mục {rated}.", $"Collective review: boxes now in {rated}.");
        if (Numbers(old.Where(part => now.All(same => same.Id != part.Id))) is { Length: > 0 } gone)
            yield return new($"Báo cáo kiểm điểm tập thể: không còn mục {gone}.", $"Collective review: without {gone}.");
        foreach (var part in now.Where(part => old.All(same => same.Id != part.Id)))
            yield return new($"Báo cáo kiểm điểm tập thể: mục mới {part.Number}. {part.Heading}.", $"Collective review: a new part {part.Number}. {part.Heading}.");
    }

    /// <summary>Papers by their ids: the same paper may have another title. Members' forms are said by their codes.</summary>
    IEnumerable<Sentence> Papers()
    {
        var (old, now) = (PapersOf(From!), PapersOf(To!));
        foreach (var (was, @is) in old.Join(now, paper => paper.Id, paper => paper.Id, (was, @is) => (was.Name, @is.Name)).Where(pair => pair.Item1 != pair.Item2))
            yield return new($"Tên văn bản: {was} → {@is}.", $"Title: {was} → {@is}.");
        if (Names(now.ExceptBy(old.Select(paper => paper.Id), paper => paper.Id)) is { Length: > 0 } added)
            yield return new($"Văn bản mới: {added}.", $"New papers: {added}.");
        if (Names(old.ExceptBy(now.Select(paper => paper.Id), paper => paper.Id)) is { Length: > 0 } gone)
            yield return new($"Văn bản không còn: {gone}.", $"Papers no longer made: {gone}.");
    }

    static List<DocumentForm> PapersOf(Edition edition) => [.. edition.Data.Documents.Where(form => form.MemberForm is null)];

    static string Names(IEnumerable<DocumentForm> papers) => string.Join("; ", papers.Select(paper => paper.Name));

    static string Numbers(IEnumerable<FormSection> parts) => string.Join(", ", parts.Select(part => part.Number));
}

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
