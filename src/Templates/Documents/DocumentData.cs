using Reports.Engine.Data;
using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>What a form is filled with: the facts as keyed, <c>figures</c>, <c>edition</c>, <c>layout</c>, <c>document</c> and, on a member's paper, <c>member</c>.</summary>
/// <param name="Root">An object value; every name a form may use.</param>
/// <param name="Missing">What the document lacks, in the order of the form.</param>
/// <param name="Date">The day of the paper: its own, else that of the meeting or the review; null when none is known.</param>
public sealed record DocumentData(Value Root, IReadOnlyList<Missing> Missing, DateOnly? Date)
{
    /// <summary>The data of one paper of the branch.</summary>
    /// <param name="year">The year as read; must be readable.</param>
    /// <param name="catalogue">Editions and scales.</param>
    /// <param name="edition">The edition chosen for the year.</param>
    /// <param name="document">The document, one of the edition's.</param>
    public static DocumentData For(YearFile year, Catalogue catalogue, Edition edition, DocumentEntry document)
    {
        var facts = year.Facts ?? throw new ArgumentException("The year is not readable.", nameof(year));
        return For(facts, YearFigures.Of(facts, edition.Data, catalogue), edition, document.Form, null);
    }

    /// <summary>The place of the head line, where no fact has it; that of the review serves every paper.</summary>
    static IEnumerable<Missing> Place(BranchYear facts, DocumentForm form) =>
        DocumentView.LacksPlace(facts, form) && form.Needs.All(need => need.Label != DocumentView.PlaceLabel)
            ? [new(DocumentView.PlaceLabel, "$.review.place")]
            : [];

    internal static DocumentData For(BranchYear facts, YearFigures figures, Edition edition, DocumentForm form, MemberFigure? member)
    {
        var missing = MissingFacts.Of(facts, form, edition.Data, figures, member);
        var root = Handover.Object(facts);
        foreach (var lack in missing.Singles)
            lack.PrintIn(root);

        root["figures"] = Handover.Value(figures);
        root["edition"] = Handover.Value(EditionView.Of(edition.Data));
        root["layout"] = Handover.Value(edition.Layout);
        root["document"] = Handover.Value(DocumentView.Of(facts, form, missing, edition.Layout));
        root["member"] = Handover.Value(member);
        return new(root, [.. missing.All, .. Place(facts, form)], DocumentView.PaperOf(facts, form)?.Date ?? facts.Meeting?.Date ?? facts.Review?.Date);
    }
}
