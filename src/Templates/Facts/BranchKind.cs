namespace Reports.Templates.Facts;

/// <summary>What a branch is to its grassroots organisation.</summary>
enum BranchKind
{
    /// <summary>Chi bộ trực thuộc đảng ủy cơ sở: the organisation above is the grassroots one.</summary>
    [Title("Chi bộ trực thuộc đảng ủy cơ sở", English = "branch below a grassroots committee")]
    Subordinate,

    /// <summary>Chi bộ cơ sở: the branch itself is the grassroots organisation.</summary>
    [Title("Chi bộ cơ sở", English = "grassroots branch")]
    Grassroots,
}
