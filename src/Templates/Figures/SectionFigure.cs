using Reports.Templates.Editions;

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

    public static string Label(string number) => $"nội dung mục {number}";

    static SectionFigure Collective(FormSection form, CollectiveReview? review, EditionData edition)
    {
        // Boxes or points alone stand under these two: there is nothing to write.
        if (form.Level)
            return new(form.Number, form.Heading, [], false, BoxFigure.Of(edition.Levels, review?.ProposedLevel), review?.ProposedLevel?.Word);
        if (form.Score)
            return new(form.Number, form.Heading, [], false, [], null);

        var section = Own(form, review?.Part(form.Id), edition, true);
        return section.Missing ? section with { Paragraphs = [new(Placeholder.For(Label(form.Number)), 0)] } : section;
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

/// <summary>A paragraph of prose, its list mark taken off.</summary>
/// <param name="Level">0 for a paragraph, 1 for an item «- », 2 for an item «+ ».</param>
sealed record ParagraphFigure(string Text, int Level)
{
    public static IReadOnlyList<ParagraphFigure> Of(Prose? prose) => [.. (prose?.Paragraphs ?? []).Where(text => text.Length > 0).Select(Of)];

    public static ParagraphFigure Of(string text) => text switch
    {
        ['-', ' ', ..] => new(text[2..].TrimStart(), 1),
        ['+', ' ', ..] => new(text[2..].TrimStart(), 2),
        _ => new(text, 0),
    };
}

/// <summary>One box of a form and whether it is marked.</summary>
sealed record BoxFigure(string Label, bool Checked)
{
    /// <summary>The edition's boxes in their order, marked as the author says.</summary>
    public static IReadOnlyList<BoxFigure> Of(IEnumerable<FormWord> words, Mark? mark) =>
        [.. words.Select(word => new BoxFigure(word.Name, mark?.Boxes.Any(box => box.Marked && box.Label == word.Name) ?? false))];
}

/// <summary>What a delegate from above said at the meeting.</summary>
sealed record OpinionFigure(string Speaker, string? Post, IReadOnlyList<ParagraphFigure> Paragraphs)
{
    /// <summary>Of all opinions those of the delegates.</summary>
    public static IReadOnlyList<OpinionFigure> OfDelegates(Meeting? meeting) =>
    [
        .. from opinion in meeting?.Opinions ?? []
           let delegated = meeting!.Delegates?.FirstOrDefault(guest => guest.Name == opinion.Speaker)
           where delegated is not null && opinion.Content is { Paragraphs.Count: > 0 }
           select new OpinionFigure(opinion.Speaker, delegated.Post, ParagraphFigure.Of(opinion.Content)),
    ];
}

/// <summary>One row of the plan to remedy limitations: a limitation stands in the first row of its measures only.</summary>
sealed record RemedyRow(
    int? Number, string? Limitation, string? Cause, string? Responsible, string? Content, string? Owner, string? Cooperation, string? DeadlineText, string? Result)
{
    public static IReadOnlyList<RemedyRow> Of(IReadOnlyList<Limitation>? limitations) =>
        [.. (limitations ?? []).SelectMany((limitation, at) => Rows(limitation, at + 1))];

    static IEnumerable<RemedyRow> Rows(Limitation limitation, int number)
    {
        IReadOnlyList<WorkItem?> measures = limitation.Measures is { Count: > 0 } given ? [.. given] : [null];
        return measures.Select((measure, at) => new RemedyRow(
            at == 0 ? number : null,
            at == 0 ? BeforeCause(limitation) : null,
            at == 0 ? limitation.Cause : null,
            at == 0 ? limitation.Responsible : null,
            measure?.Content, measure?.Owner, measure?.Cooperation,
            measure?.Deadline?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), measure?.Result));
    }

    // The form goes on with «Nguyên nhân: …» in the same line.
    static string BeforeCause(Limitation limitation) =>
        limitation is { Cause: not null, Content: [.., var last] } && char.IsLetterOrDigit(last) ? limitation.Content + "." : limitation.Content;
}

/// <summary>Work with its owner and dates as text: steps of a plan, tasks of next year.</summary>
sealed record WorkRow(int Number, string Content, string? Owner, string? Cooperation, string? StartText, string? DeadlineText, string? Result)
{
    public static IReadOnlyList<WorkRow> Of(IReadOnlyList<WorkItem>? items) =>
        [.. (items ?? []).Select((item, at) => new WorkRow(at + 1, item.Content, item.Owner, item.Cooperation, Text(item.Start), Text(item.Deadline), item.Result))];

    static string? Text(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
