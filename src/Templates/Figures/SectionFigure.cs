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
/// <param name="Asked">False when the part is not for this member.</param>
sealed record SectionFigure(
    string Number, string Heading, IReadOnlyList<ParagraphFigure> Paragraphs, bool Missing, IReadOnlyList<BoxFigure> Boxes, string? Rating, bool Asked = true)
{
    /// <summary>The parts of the collective review by their ids.</summary>
    public static IReadOnlyDictionary<string, SectionFigure> Of(CollectiveReview? review, EditionData edition) =>
        edition.Sections.ToDictionary(form => form.Id, form => Collective(form, review, edition));

    /// <summary>The parts of a member's form by their ids; a part not written stays empty, to be written on.</summary>
    public static IReadOnlyDictionary<string, SectionFigure> Of(SelfReview? review, MemberForm form, EditionData edition, bool leader) =>
        form.Sections.ToDictionary(part => part.Id, part => Own(part, review?.Part(part.Id), edition, leader));

    public static string Label(FormSection form) => $"nội dung mục {form.Number}";

    static SectionFigure Collective(FormSection form, CollectiveReview? review, EditionData edition)
    {
        // Boxes or points alone stand under these two: there is nothing to write.
        if (form.Level)
            return new(form.Number, form.Heading, [], false, BoxFigure.Of(edition.Levels, review?.ProposedLevel), review?.ProposedLevel?.Word);
        if (form.Score)
            return new(form.Number, form.Heading, [], false, [], null);

        var section = Own(form, review?.Part(form.Id), edition, true);
        return section.Missing ? section with { Paragraphs = [new(Placeholder.For(Label(form)), 0)] } : section;
    }

    static SectionFigure Own(FormSection form, Section? section, EditionData edition, bool leader)
    {
        var paragraphs = ParagraphFigure.Of(section?.Prose);
        if (paragraphs.Count == 0 && section?.Prose is not null && form.WhenEmpty is { } nothing)
            paragraphs = [new(nothing, 0)];
        var boxes = form.Rated ? BoxFigure.Of(edition.Ratings, section?.Rating) : [];
        return new(form.Number, form.Heading, paragraphs, paragraphs.Count == 0, boxes, section?.Rating?.Word, leader || !form.LeaderOnly);
    }
}
