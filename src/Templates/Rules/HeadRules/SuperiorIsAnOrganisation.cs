using Reports.Engine.Diagnostics;
using Reports.Templates.Facts;
using Reports.Templates.Reading;

namespace Reports.Templates.Rules.HeadRules;

sealed class SuperiorIsAnOrganisation() : Rule("YEAR104", new(
    new("Dòng trên cùng ghi tên đảng bộ, không ghi tên đảng ủy.", "The first line names the party organisation (đảng bộ), not its committee (đảng ủy)."),
    new("Chi bộ trực thuộc đảng bộ; đảng ủy là cơ quan lãnh đạo của đảng bộ.", "A branch belongs to the organisation; the committee leads it."),
    new("«Đảng ủy xã Sông Mây»; đúng là «Đảng bộ xã Sông Mây».", "«Đảng ủy xã Sông Mây» instead of «Đảng bộ xã Sông Mây»."),
    "Hướng dẫn 36-HD/VPTW."))
{
    static readonly Sentence Committee = FactNames.Field<Branch>(nameof(Branch.SuperiorCommittee));

    static readonly string[] Committees = ["Đảng ủy", "Đảng uỷ"];

    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var superior = year.Facts.Branch.Superior;
        if (Committees.FirstOrDefault(committee => superior.StartsWith(committee, StringComparison.OrdinalIgnoreCase)) is not { } wrong)
            yield break;

        var right = "Đảng bộ" + superior[wrong.Length..];
        yield return Breach(
            year, "$.branch.superior", superior, right,
            new($"Dòng trên cùng của văn bản ghi «{superior}»; đúng là «{right}».", $"The first line says «{superior}»; it must say «{right}»."),
            new($"Sửa thành \"{right}\"; tên đảng ủy ghi ở mục {Committee.Vietnamese}.", $"Write \"{right}\"; the committee belongs in {Committee.English}."));
    }
}
