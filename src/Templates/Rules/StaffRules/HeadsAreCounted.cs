namespace Reports.Templates.Rules.StaffRules;

sealed class HeadsAreCounted() : Rule("YEAR316", new(
    new("Mức xếp loại nêu cho hiệu trưởng, phó hiệu trưởng có ít nhất một người trong bảng.", "The level named for the principal or vice principals has at least one person in the table."),
    new("Bảng gồm cả cán bộ quản lý.", "The table counts the managers too."),
    new("Hiệu trưởng Hoàn thành xuất sắc, bảng có 0 người ở mức đó.", "The principal hoàn thành xuất sắc, nobody counted at that level."),
    "Đối chiếu số học."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var ratings = year.Facts.Staff?.CivilServantRatings;
        return new[] { ("principal", ratings?.Principal?.Word), ("vice_principals", ratings?.VicePrincipals?.Word) }
            .Where(head => year.Code(head.Item2) is { } code && ratings!.Levels?.GetValueOrDefault(code)?.Value == 0)
            .Select(head => Breach(
                year, $"$.staff.civil_servant_ratings.{head.Item1}", head.Item2!, "–",
                new($"Ghi «{head.Item2}» nhưng bảng không có ai ở mức này.", $"«{head.Item2}» is stated, but nobody is counted at that level."),
                new("Sửa mức, hoặc sửa số lượng trong bảng.", "Correct the level or the counts.")));
    }
}
