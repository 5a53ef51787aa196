using Reports.Templates.Editions;
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
    readonly Lazy<SharedData> _shared;

    Dossier(YearFile year, BranchYear facts, YearFigures figures, Edition edition)
    {
        (_year, _facts, _figures, _edition) = (year, facts, figures, edition);
        _shared = new(() => SharedData.Of(figures, edition));
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
    public DocumentData DataFor(DossierPaper paper) => DocumentData.For(_facts, _figures, _edition, _shared.Value, paper.Document.Form, paper.Reviewed);

    /// <summary>Where the facts belong that the papers of the branch and the reviews of its members ask for and the year does not have, each once.</summary>
    internal IReadOnlyList<string> Lacks() =>
    [
        .. Papers.Where(paper => paper.Member is null || paper.Document.Form.MemberForm is not null).SelectMany(LacksOf).Select(lack => lack.Path)
            .Concat(_figures.Members.Where(member => member is { Rated: true, ProposedLevel: null, DecidedLevel: null }).Select(member => $"$.members[{member.Number - 1}].proposed_level"))
            .Distinct(),
    ];

    IEnumerable<Missing> LacksOf(DossierPaper paper) =>
        [.. paper.Lacks, .. MissingFacts.Of(_facts, paper.Document.Form, _edition.Data, _figures, paper.Reviewed).All, .. paper.Unwritten];

    IEnumerable<DossierPaper> PapersOf(DocumentEntry document)
    {
        var form = document.Form;
        var lacks = MissingFacts.Of(_facts, form.Requires);
        if (form.Per == DocumentScope.Branch)
            return [new(_year, _figures.Members, document, form.Output, lacks, null)];

        return _figures.Members
            .Where(member => member.Reviews && (form.MemberForm is null || form.MemberForm == member.FormId))
            .Select(member => new DossierPaper(_year, _figures.Members, document, FileName(form.Output, member), lacks, member));
    }

    /// <summary>Two members of one name still get two files, because the number comes first.</summary>
    static string FileName(string output, MemberFigure member) =>
        output.Replace("{member}", $"{member.Number:00}-{member.Id}", StringComparison.Ordinal);
}

/// <summary>One file of a dossier.</summary>
public sealed class DossierPaper
{
    const string Review = "review";
    const string EachMember = "figures.members[].";

    readonly YearFile _year;
    readonly IReadOnlyList<MemberFigure> _members;

    internal DossierPaper(YearFile year, IReadOnlyList<MemberFigure> members, DocumentEntry document, string output, IReadOnlyList<Missing> lacks, MemberFigure? reviewed) =>
        (_year, _members, Document, Output, Lacks, Reviewed) = (year, members, document, output, lacks, reviewed);

    /// <summary>The document that the file is.</summary>
    public DocumentEntry Document { get; }

    /// <summary>The file's path in the output folder, with forward slashes.</summary>
    public string Output { get; }

    /// <summary>The member it is for; null for a paper of the branch.</summary>
    public string? Member => Reviewed?.Name;

    /// <summary>Facts without which the paper is not made at all; empty when it can be made.</summary>
    public IReadOnlyList<Missing> Lacks { get; }

    /// <summary>What a member has not written on his own form: it is printed with lines to write on.</summary>
    internal IReadOnlyList<Missing> Unwritten => Reviewed is not { } member ? [] : Document.Form.MemberForm is null ? Unscored(member) :
    [
        .. member.Sections.Where(part => part.Value is { Missing: true, Asked: true })
            .Select(part => new Missing(SectionFigure.Label(part.Value.Number), $"$.members[{member.Number - 1}].{Review}.{part.Key}.prose")),
    ];

    /// <summary>The cells of a list of members that are left empty: nobody's level, of those who get one.</summary>
    /// <param name="names">The names that the paper's form uses.</param>
    internal IReadOnlyList<Missing> Unrated(IEnumerable<string> names)
    {
        var printed = names.Where(name => name.StartsWith(EachMember, StringComparison.Ordinal)).Select(name => name[EachMember.Length..].Replace("_short", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var (self, level) = (printed.Contains("self_level"), printed.Contains("proposed_level") || printed.Contains("decided_level"));
        return
        [
            .. _members.Where(member => self && member is { Rated: true, Reviews: true, SelfLevel: null }).Select(member => new Missing($"mức tự nhận: {member.Name}", $"$.members[{member.Number - 1}].{Review}.level")),
            .. _members.Where(member => level && member is { Rated: true, ProposedLevel: null, DecidedLevel: null }).Select(member => new Missing($"mức xếp loại: {member.Name}", $"$.members[{member.Number - 1}].proposed_level")),
        ];
    }

    internal MemberFigure? Reviewed { get; }

    static IReadOnlyList<Missing> Unscored(MemberFigure member) =>
        member is { Criteria: not null, SelfScore: null } ? [new("điểm tự chấm", $"$.members[{member.Number - 1}].{Review}.self_score")] : [];

    /// <summary>True when the paper prints what stands at a path of the data, or something below or above it.</summary>
    /// <param name="names">The names that its form uses, such as <c>figures.members[].name</c>.</param>
    /// <param name="path">The place of a finding, such as <c>$.review.date</c>.</param>
    /// <remarks>What is wrong with the list of members as a whole, such as too many of a level, is wrong on nobody's own form.</remarks>
    public bool Prints(IEnumerable<string> names, string path) =>
        !(Reviewed is not null && path == "$.members") && UsedFacts.Of(names, Document.Form.Paper, Reviewed is null ? null : _year.Places!.At($"$.members[{Reviewed.Number - 1}]").Path).Touch(path) && !IsUnwritten(path);

    /// <summary>A part of the review that nobody has written yet is wrong on the review alone: other papers show that it is missing.</summary>
    bool IsUnwritten(string path) =>
        path.StartsWith($"$.{Review}.", StringComparison.Ordinal) && Document.Form.Paper != Review && !FactPath.IsThere(_year.Facts!, path[2..]);
}
