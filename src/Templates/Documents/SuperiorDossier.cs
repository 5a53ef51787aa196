using Reports.Engine.Data;
using Reports.Templates.Editions;
using Reports.Templates.Figures;
using Reports.Templates.Json;
using Reports.Templates.Reading;
using Reports.Templates.Rules;

namespace Reports.Templates.Documents;

/// <summary>The papers of the organisation above, made from the years of its branches: the decision and the combined table.</summary>
/// <remarks>Immutable. The branches stand in the order given.</remarks>
public sealed class SuperiorDossier
{
    readonly IReadOnlyList<BranchYear> _branches;
    readonly SuperiorFigures _figures;
    readonly Edition _edition;

    SuperiorDossier(IReadOnlyList<YearFile> years, Edition edition)
    {
        (_branches, _edition) = ([.. years.Select(year => year.Facts!)], edition);
        _figures = SuperiorFigures.Of(_branches, edition.Data);
        Findings = SuperiorCheck.Of(years, edition.Data, _figures);
        Documents = [.. edition.Documents.Where(document => document.Scope == DocumentScope.Superior)];
    }

    /// <summary>The papers, in the order of the edition.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get; }

    /// <summary>What is wrong over all branches together (codes YEAR601–YEAR603); each branch is checked for itself elsewhere.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The papers over several branches.</summary>
    /// <param name="years">The years as read, all readable, of one organisation.</param>
    /// <param name="edition">The edition chosen for them.</param>
    /// <exception cref="ArgumentException">No year is given, or one is not readable.</exception>
    public static SuperiorDossier Of(IReadOnlyList<YearFile> years, Edition edition)
    {
        if (years.Count == 0 || years.Any(year => !year.IsReadable))
            throw new ArgumentException("At least one year, and all of them readable.", nameof(years));

        return new(years, edition);
    }

    /// <summary>What a paper's form is filled with: <c>superior</c>, <c>decision</c>, <c>figures</c>, <c>year</c>, <c>edition</c>, <c>layout</c>, <c>document</c>.</summary>
    public DocumentData DataFor(DocumentEntry document)
    {
        var head = _branches.FirstOrDefault(branch => branch.Decision is not null) ?? _branches[0];
        var superior = SuperiorView.Of(_branches);
        var needs = MissingFacts.Of(head, document.Form.Needs);
        var missing = new MissingFacts([.. superior.Lacks, .. needs], [], []) { Head = [.. DocumentView.HeadLacks(head, document.Form)] };
        var root = new DataObject
        {
            ["year"] = _branches[0].Year,
            ["superior"] = Handover.Value(superior),
            ["figures"] = Handover.Value(_figures),
            ["edition"] = Handover.Value(EditionView.Of(_edition.Data)),
            ["layout"] = Handover.Value(_edition.Layout),
            ["decision"] = Handover.Value(head.Decision),
            ["document"] = Handover.Value(DocumentView.Of(head with { Branch = head.Branch with { Symbol = "ĐU" } }, document.Form, missing, _edition.Layout)),
        };
        foreach (var lack in needs)
            lack.PrintIn(root);
        return new(root, missing.All, head.Decision?.Date);
    }
}

/// <summary>The organisation above as its own papers name it; taken from the first branch that says.</summary>
sealed record SuperiorView(string Name, string Parent, string ParentCommittee, string Committee, string Secretary)
{
    static readonly (string Label, string Path, Func<Branch, string?> Of)[] Asked =
    [
        ("tổ chức đảng cấp trên", "$.branch.superior", branch => branch.Superior),
        ("tổ chức đảng cấp trên của đảng ủy", "$.branch.superior_parent", branch => branch.SuperiorParent),
        ("cấp ủy cấp trên của đảng ủy", "$.branch.superior_parent_committee", branch => branch.SuperiorParentCommittee),
        ("tên đảng ủy", "$.branch.superior_committee", branch => branch.SuperiorCommittee),
        ("họ tên bí thư đảng ủy", "$.branch.superior_secretary", branch => branch.SuperiorSecretary),
    ];

    /// <summary>The head of its papers: the organisation above it.</summary>
    public string ParentLine => UnitName.Lines(Parent);

    /// <summary>The head of its papers: itself.</summary>
    public string CommitteeLine => UnitName.Lines(Committee);

    /// <summary>What no branch says.</summary>
    public required IReadOnlyList<Missing> Lacks { get; init; }

    public static SuperiorView Of(IReadOnlyList<BranchYear> branches)
    {
        var found = Asked.Select(asked => branches.Select(branch => asked.Of(branch.Branch)).FirstOrDefault(text => text is { Length: > 0 } && !Node.IsPlace(text))).ToList();
        string Text(int at) => found[at] ?? Placeholder.For(Asked[at].Label);
        return new(Text(0), Text(1), Text(2), Text(3), Text(4))
        {
            Lacks = [.. Asked.Where((_, at) => found[at] is null).Select(asked => new Missing(asked.Label, asked.Path))],
        };
    }
}
