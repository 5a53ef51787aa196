using Reports.Templates.Facts;
using Reports.Templates.Figures;

namespace Reports.Templates.Documents;

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
        var found = Asked.Select(asked => branches.Select(branch => asked.Of(branch.Branch)).FirstOrDefault(text => text is { Length: > 0 })).ToList();
        string Text(int at) => found[at] ?? Placeholder.For(Asked[at].Label);
        return new(Text(0), Text(1), Text(2), Text(3), Text(4))
        {
            Lacks = [.. Asked.Where((_, at) => found[at] is null).Select(asked => new Missing(asked.Label, asked.Path))],
        };
    }
}
