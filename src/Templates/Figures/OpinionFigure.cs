using Reports.Templates.Facts;

namespace Reports.Templates.Figures;

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
