namespace Reports.Templates.Rules.LevelRules;

sealed class SecretaryNotAboveTheBranch() : Rule("YEAR409", new(
    new("Mức xếp loại của bí thư không cao hơn mức của chi bộ.", "The secretary is not rated above the branch."),
    new("Người đứng đầu chịu trách nhiệm về kết quả của tập thể.", "The head answers for the result of the collective."),
    new("Chi bộ Hoàn thành nhiệm vụ, bí thư Hoàn thành tốt nhiệm vụ.", "The branch hoàn thành, its secretary hoàn thành tốt."),
    "Quy định 124-QĐ/TW; Quy định 366-QĐ/TW (qua nguồn thứ cấp)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from member in year.Members
        where year.Edition.Members?.HeadNotAboveCollective == true && member.Facts.Name == year.Facts.Branch.Secretary
        let level = member.Facts.ProposedLevel?.Word
        where year.Rank(level) < year.Rank(year.BranchLevel)
        select Breach(
            year, $"{member.Path}.proposed_level", level, year.BranchLevel!,
            new($"Bí thư {member.Facts.Name} được đề nghị «{level}», cao hơn chi bộ «{year.BranchLevel}».", $"The secretary {member.Facts.Name} is proposed «{level}», above the branch «{year.BranchLevel}»."),
            new("Xem lại mức của bí thư hoặc của chi bộ.", "Review the secretary's level or the branch's."));
}
