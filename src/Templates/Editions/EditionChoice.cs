using Reports.Templates.Json;
using Reports.Templates.Reading;

namespace Reports.Templates.Editions;

/// <summary>Chooses edition and layout: by name when one is named, else by the year reviewed and the day of the paper.</summary>
/// <remarks>
/// Example: a review of 2023 written on 16 December 2023 uses the edition of 2023; one written on 1 October 2023,
/// before the guidance of 10 November 2023, still uses the edition before it.
/// </remarks>
static class EditionChoice
{
    public static Edition? For(Catalogue catalogue, YearFile year, string? insisted, out IReadOnlyList<Diagnostic> problems)
    {
        var found = new DiagnosticBag();
        problems = found;
        if (year.Facts is not { } facts)
            return null;

        var named = insisted ?? facts.Edition;
        var day = facts.Review?.Date ?? facts.Meeting?.Date;
        var edition = named is null
            ? catalogue.Editions.LastOrDefault(edition => Holds(edition.Data, facts.Year, day))
            : catalogue.Editions.FirstOrDefault(edition => edition.Id == named);
        // A year that cannot be read says so itself.
        if (edition is null && named is null && year.Unreadable.Contains("$.year"))
            return null;
        if (edition is null)
        {
            var place = year.Places!.At(named is null ? "$.year" : "$.edition");
            found.Add(EditionProblems.NoEdition(place, named, facts.Year, [.. catalogue.Editions.Select(known => KnownWord.Of(known.Id, known.Name))]));
            return null;
        }

        return edition.With(LayoutFor(catalogue, year, edition, day, found));
    }

    static bool Holds(EditionData data, int year, DateOnly? day) =>
        !data.OnlyByName && data.FromYear <= year && (day is null || data.Issued is null || data.Issued <= day);

    /// <summary>The layout named, else the edition's own, else a later one that the day of the paper asks for.</summary>
    static Layout LayoutFor(Catalogue catalogue, YearFile year, Edition edition, DateOnly? day, DiagnosticBag problems)
    {
        if (year.Facts!.Layout is { } named)
        {
            if (catalogue.Layouts.FirstOrDefault(layout => layout.Id == named) is { } chosen)
                return chosen;
            problems.Add(EditionProblems.NoLayout(year.Places!.At("$.layout"), named, [.. catalogue.Layouts.Select(layout => KnownWord.Of(layout.Id, layout.Name))]));
        }

        // A paper without a day yet is written by the end of its year.
        var end = day ?? (year.Facts.Year is >= 1 and <= 9999 and var reviewed ? new DateOnly(reviewed, 12, 31) : DateOnly.MinValue);
        var later = catalogue.Layouts.Where(layout => layout.Issued > edition.Layout.Issued && layout.Issued <= end);
        return later.MaxBy(layout => layout.Issued) ?? edition.Layout;
    }
}

/// <summary>Every sentence about editions and layouts that cannot be had.</summary>
static class EditionProblems
{
    public static Diagnostic NoEdition(FactLocation place, string? named, int year, IReadOnlyList<KnownWord> known) =>
        new("YEAR020", Severity.Error, place,
            named is null
                ? new($"Không có bộ biểu mẫu nào cho năm {year}.", $"There is no edition for the year {year}.")
                : new($"Không có bộ biểu mẫu \"{named}\".", $"There is no edition \"{named}\"."),
            Choose(named, known));

    public static Diagnostic NoLayout(FactLocation place, string named, IReadOnlyList<KnownWord> known) => new(
        "YEAR021", Severity.Error, place,
        new($"Không có thể thức văn bản \"{named}\".", $"There is no layout \"{named}\"."),
        Choose(named, known));

    public static Diagnostic CannotExtend(Node extends, IReadOnlyList<KnownWord> known) => new(
        "YEAR022", Severity.Error, extends.At("$.extends"),
        new($"Không thể kế thừa bộ biểu mẫu «{extends.Text}».", $"The edition «{extends.Text}» cannot be extended."),
        Choose(extends.Text, known));

    public static Diagnostic NoEditions(string folder) => new(
        "YEAR023", Severity.Error, null,
        new($"Không có bộ biểu mẫu nào trong {folder}.", $"There is no edition in {folder}."),
        new("Chỉ đúng thư mục templates của chương trình.", "Point to the program's templates folder."));

    static Sentence Choose(string? named, IReadOnlyList<KnownWord> known) => named is null ? KnownWord.Choose(known) : KnownWord.Advice(named, known);
}
