using Reports.Templates.Editions;
using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

/// <summary>One part of a review as the form prints it: heading, paragraphs, boxes.</summary>
/// <param name="Number">The number, such as <c>I.1</c>.</param>
/// <param name="Heading">The exact heading.</param>
/// <param name="Paragraphs">Never empty: where nothing was written, one paragraph says so.</param>
/// <param name="Missing">True when that paragraph stands there.</param>
/// <param name="Boxes">The boxes of a rated part; empty otherwise.</param>
/// <param name="Rating">The marked word; null when no box or more than one is marked.</param>
sealed record SectionFigure(
    string Number, string Heading, IReadOnlyList<ParagraphFigure> Paragraphs, bool Missing, IReadOnlyList<BoxFigure> Boxes, string? Rating)
{
    /// <summary>The parts of the collective review by their ids.</summary>
    public static IReadOnlyDictionary<string, SectionFigure> Of(CollectiveReview? review, EditionData edition) =>
        edition.Sections.ToDictionary(form => form.Id, form => form.Level
            ? Of(form, null, edition.Levels, review?.ProposedLevel) with { Paragraphs = [], Missing = false }
            : Of(form, review?.Part(form.Id), form.Rated ? edition.Ratings : [], review?.Part(form.Id)?.Rating));

    public static SectionFigure Of(FormSection form, Section? section, IReadOnlyList<FormWord> words, Mark? mark)
    {
        var paragraphs = ParagraphFigure.Of(section?.Prose);
        if (paragraphs.Count == 0 && section?.Prose is not null && form.WhenEmpty is { } nothing)
            paragraphs = [new(nothing, 0)];
        var missing = paragraphs.Count == 0;
        return new(
            form.Number, form.Heading, missing ? [new(Placeholder.For(Label(form)), 0)] : paragraphs, missing, BoxFigure.Of(words, mark), mark?.Word);
    }

    public static string Label(FormSection form) => $"nội dung mục {form.Number}";
}
