using Reports.Engine.Vietnamese;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>What a form may know of the paper being made: its head lines, what it lacks, and by <c>unknown</c> which single facts are placeholders.</summary>
sealed record DocumentView(
    string Id, string Name, string? FormCode, string? Note, string SuperiorLine, string BranchLine, string BranchUnit, string PlaceDate, string? NumberLine,
    IReadOnlyList<string> Recipients, IReadOnlyList<string> Gaps, IReadOnlyList<string> Unknown, string? AnnexGap, string? Salutation)
{
    /// <summary>How <see cref="Unknown"/> names a place that nobody has said.</summary>
    const string UnknownPlace = "place";

    /// <summary>What that place is called.</summary>
    public const string PlaceLabel = "địa danh";

    public static DocumentView Of(BranchYear facts, DocumentForm form, MissingFacts missing, Layout layout)
    {
        var paper = PaperOf(facts, form);
        var place = PlaceOf(facts, paper);
        var number = form.Numbered ? HeadLines.Number(paper, form.Type, facts.Branch.Symbol) : null;
        return new(
            form.Id, form.Name, form.FormCode, form.Note, UnitName.Lines(facts.Branch.Superior), UnitName.Lines(facts.Branch.Name), UnitName.Unit(facts.Branch.Name),
            // A member dates his own form; until he has written it there is room for that, and the meeting's date is not his.
            form.Per == DocumentScope.Member
                ? HeadLines.PlaceToWriteDate(place ?? HeadLines.PlaceToWrite, $"{facts.Year}")
                : HeadLines.PlaceDate(place ?? Placeholder.For(PlaceLabel), DateOf(facts, form, paper)),
            number,
            HeadLines.Recipients(paper?.Recipients, form.Per == DocumentScope.Superior ? layout.FiledAbove : layout.Filed),
            [.. missing.Groups.Select(group => Placeholder.For(group.Label))],
            [.. missing.Singles.Select(single => single.Path[2..]), .. LacksPlace(facts, form) ? [UnknownPlace] : Array.Empty<string>()],
            missing.Annex is { } annex ? Placeholder.For(annex.Label) : null,
            form.Type is null ? null : layout.Salutations.GetValueOrDefault(form.Type));
    }

    /// <summary>True when the head line prints that the place is not known; a member writes his own.</summary>
    public static bool LacksPlace(BranchYear facts, DocumentForm form) => form.Per != DocumentScope.Member && PlaceOf(facts, PaperOf(facts, form)) is null;

    /// <summary>What the head line leaves empty and the form does not ask for itself: the place, where that of no paper serves, and the day.</summary>
    public static IEnumerable<Missing> HeadLacks(BranchYear facts, DocumentForm form)
    {
        if (LacksPlace(facts, form) && form.Needs.All(need => need.Label != PlaceLabel))
            yield return new(PlaceLabel, "$.review.place");
        if (form is { Per: not DocumentScope.Member, Paper: { } paper } && $"{paper}.date" is var date && DateOf(facts, form, PaperOf(facts, form)) is null
            && !form.Requires.Concat(form.Needs).Concat(form.Wants).Any(asked => asked.Path == date))
            yield return new("ngày văn bản", "$." + date);
    }

    // Ballots are cast and counted at the meeting.
    static DateOnly? DateOf(BranchYear facts, DocumentForm form, Paper? paper) => paper?.Date ?? (form.Paper == "votes" ? facts.Meeting?.Date : null);

    static string? PlaceOf(BranchYear facts, Paper? paper) => paper?.Place ?? facts.Review?.Place ?? facts.Meeting?.Place ?? facts.Plan?.Place;

    /// <summary>The facts that carry number, place and date of a paper; null when it has none of its own.</summary>
    public static Paper? PaperOf(BranchYear facts, DocumentForm form) =>
        form.Paper is null ? null : Model.Of(typeof(BranchYear))[form.Paper]?.Get?.Invoke(facts) as Paper;
}

/// <summary>What a form may know of its edition.</summary>
sealed record EditionView(
    string Id, string Name, string? Guidance, IReadOnlyList<FormWord> Levels, IReadOnlyList<FormWord> Ratings, IReadOnlyDictionary<string, FormSection> Sections,
    IReadOnlyList<string> DossierItems)
{
    public static EditionView Of(EditionData edition) => new(
        edition.Id, edition.Name, edition.Guidance, edition.Levels, edition.Ratings, edition.Sections.ToDictionary(section => section.Id),
        edition.DossierList?.Items ?? []);
}

/// <summary>The lines at the head of a Party paper, written as the office writes them.</summary>
static class HeadLines
{
    /// <summary>Room to write a place by hand.</summary>
    public const string PlaceToWrite = "……………";

    /// <summary>«Sông Mây, ngày 06 tháng 02 năm 2024»: days below ten and the months 1 and 2 have a zero; without a date there is room to write it.</summary>
    /// <remarks>Papers about a year are also signed in the next: without a date nobody knows which.</remarks>
    public static string PlaceDate(string place, DateOnly? date) => date is { } day
        ? $"{place}, {OfficialDate.Long(day)}"
        : PlaceToWriteDate(place, "……");

    /// <summary>«Sông Mây, ngày …… tháng …… năm 2023».</summary>
    public static string PlaceToWriteDate(string place, string year) => $"{place}, ngày …… tháng …… năm {year}";

    /// <summary>«Số 05-BC/CB»; null for a paper without a number.</summary>
    public static string? Number(Paper? paper, string? type, string? branch) => paper?.Number is { } number
        ? $"Số {number.ToString("00", CultureInfo.InvariantCulture)}-{paper.Symbol ?? $"{type ?? "BC"}/{branch ?? "CB"}"}"
        : null;

    /// <summary>The recipients as named; the last line says where the paper is filed, whether or not the author wrote it.</summary>
    public static IReadOnlyList<string> Recipients(IReadOnlyList<string>? named, string? filed) => named switch
    {
        null or [] => [],
        _ when filed is null || named.Any(line => line.TrimStart('-', ' ').StartsWith("Lưu", StringComparison.Ordinal)) => named,
        _ => [.. named, filed],
    };
}
