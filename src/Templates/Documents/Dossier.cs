using Reports.Templates.Editions;
using Reports.Templates.Facts;
using Reports.Templates.Figures;
using Reports.Templates.Reading;

namespace Reports.Templates.Documents;

/// <summary>All papers that an edition makes of a year, in the order of the dossier; a member's paper once for every member it is for.</summary>
/// <remarks>Immutable; any number of threads may ask for the data of papers.</remarks>
public sealed class Dossier
{
    readonly YearFile _year;
    readonly BranchYear _facts;
    readonly YearFigures _figures;
    readonly Edition _edition;

    Dossier(YearFile year, BranchYear facts, YearFigures figures, Edition edition)
    {
        (_year, _facts, _figures, _edition) = (year, facts, figures, edition);
        Papers = [.. edition.Documents.Where(document => document.Scope != DocumentScope.Superior).SelectMany(PapersOf)];
    }

    /// <summary>The papers, those that cannot be made included.</summary>
    public IReadOnlyList<DossierPaper> Papers { get; }

    /// <summary>The dossier of a year.</summary>
    /// <param name="year">The year as read; must be readable.</param>
    /// <param name="catalogue">Editions and scales.</param>
    /// <param name="edition">The edition chosen for the year.</param>
    public static Dossier Of(YearFile year, Catalogue catalogue, Edition edition)
    {
        var facts = year.Facts ?? throw new ArgumentException("The year is not readable.", nameof(year));
        return new(year, facts, YearFigures.Of(facts, edition.Data, catalogue), edition);
    }

    /// <summary>What a paper's form is filled with.</summary>
    public DocumentData DataFor(DossierPaper paper) => DocumentData.For(_facts, _figures, _edition, paper.Document.Form, paper.Of);

    IEnumerable<DossierPaper> PapersOf(DocumentEntry document)
    {
        var form = document.Form;
        var lacks = MissingFacts.Of(_facts, form.Requires);
        if (form.Per == DocumentScope.Branch)
            return [new(_year, document, form.Output, lacks, null)];

        return _figures.Members
            .Where(member => member.Reviews && (form.MemberForm is null || form.MemberForm == member.FormId))
            .Select(member => new DossierPaper(_year, document, FileName(form.Output, member), lacks, member));
    }

    /// <summary>Two members of one name still get two files, because the number comes first.</summary>
    static string FileName(string output, MemberFigure member) =>
        output.Replace("{member}", $"{member.Number:00}-{member.Id}", StringComparison.Ordinal);
}
