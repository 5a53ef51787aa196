using Reports.Templates.Facts;

namespace Reports.Templates.Rules.StaffRules;

sealed class NamesAreAsManyAsCounted() : Rule("YEAR311", new(
    new("Số người ghi bằng số họ tên liệt kê.", "There are as many names as people counted."),
    new("Báo cáo in cả số và danh sách cạnh nhau.", "The report prints the number and the names side by side."),
    new("Ghi kết nạp 03, liệt kê 2 họ tên.", "3 stated as admitted, 2 names listed."),
    "Đối chiếu số học (M8)."))
{
    public override IEnumerable<Finding> Check(CheckedYear year)
    {
        var facts = year.Facts;
        return
        [
            .. Named(year, "$.party_work.admitted", facts.PartyWork?.Admitted),
            .. Named(year, "$.party_work.introduced", facts.PartyWork?.Introduced),
            .. Named(year, "$.party_work.made_official", facts.PartyWork?.MadeOfficial),
            .. (facts.Emulation?.Awards ?? []).SelectMany((award, at) => Compare(year, $"$.emulation.awards[{at}].count", award.Count, award.Names)),
            .. Compare(year, "$.emulation.titles.grassroots_fighter", facts.Emulation?.Titles?.GrassrootsFighter?.Value, facts.Emulation?.FighterNames),
        ];
    }

    IEnumerable<Finding> Named(CheckedYear year, string path, NamedCount? people) => Compare(year, path + ".count", people?.Count, people?.Names);

    IEnumerable<Finding> Compare(CheckedYear year, string path, int? count, IReadOnlyList<string>? names)
    {
        if (count is not { } stated || names is null || names.Count == stated)
            yield break;

        yield return Breach(
            year, path, $"{stated}", $"{names.Count}",
            new($"Ghi {stated} người nhưng liệt kê {names.Count} họ tên{Listing.After(names)}.", $"{stated} people stated, {names.Count} named{Listing.After(names)}."),
            new("Thêm hoặc bớt họ tên, hoặc sửa số.", "Add or remove names, or correct the number."));
    }
}
