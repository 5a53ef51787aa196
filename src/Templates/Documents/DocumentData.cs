using Reports.Engine.Data;
using Reports.Templates.Editions;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

/// <summary>What a form is filled with: the facts as keyed, <c>figures</c>, <c>edition</c>, <c>layout</c>, <c>document</c> and, on a member's paper, <c>member</c>.</summary>
/// <param name="Root">An object value; every name a form may use.</param>
/// <param name="Missing">What the document lacks, in the order of the form.</param>
/// <param name="Date">The day of the paper: its own, else that of the meeting or the review; null when none is known.</param>
public sealed record DocumentData(Value Root, IReadOnlyList<Missing> Missing, DateOnly? Date)
{
    internal static DocumentData For(BranchYear facts, YearFigures figures, Edition edition, SharedData shared, DocumentForm form, MemberFigure? member)
    {
        var missing = MissingFacts.Of(facts, form, edition.Data, figures, member);
        var root = Handover.Object(facts);
        foreach (var lack in missing.Singles)
            lack.PrintIn(root);

        root["figures"] = shared.Figures;
        root["edition"] = shared.Edition;
        root["layout"] = shared.Layout;
        root["document"] = Handover.Value(DocumentView.Of(facts, form, missing, edition.Layout));
        root["member"] = Handover.Value(member);
        return new(root, missing.All, DocumentView.PaperOf(facts, form)?.Date ?? facts.Meeting?.Date ?? facts.Review?.Date);
    }
}

/// <summary>What every paper of a year gets: made once, and nobody writes to it.</summary>
sealed record SharedData(Value Figures, Value Edition, Value Layout)
{
    public static SharedData Of(YearFigures figures, Edition edition) =>
        new(Handover.Value(figures), Handover.Value(EditionView.Of(edition.Data)), Handover.Value(edition.Layout));
}
