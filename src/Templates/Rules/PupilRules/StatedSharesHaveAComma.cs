using Reports.Templates.Figures;

namespace Reports.Templates.Rules.PupilRules;

sealed class StatedSharesHaveAComma() : Rule("YEAR204", new(
    new("Phần thập phân của tỷ lệ viết sau dấu phẩy; 100 không có phần thập phân.", "A share has a decimal comma; 100 has no decimals."),
    new("Văn bản tiếng Việt dùng dấu phẩy thập phân; lẫn dấu chấm làm người đọc ngờ số liệu.", "Vietnamese papers use a decimal comma; a point among commas makes a reader doubt the figures."),
    new("94.1 viết đúng là 94,1.", "94.1 is written 94,1."),
    "Quy tắc chính tả tiếng Việt; lệ in một chữ số thập phân của báo cáo."))
{
    public override IEnumerable<Finding> Check(CheckedYear year) =>
        from share in year.StatedShares
        let stated = share.Stated!
        where stated.Contains('.', StringComparison.Ordinal) || Number.Parse(stated) is null
        select Wrong(year, share, Number.Parse(share.Stated!) is { } number ? Number.Print(number) : Number.Print(share.Value));

    Finding Wrong(CheckedYear year, Share share, string right) => Breach(
        year, share.StatedAt, share.Stated!, right,
        new($"Tỷ lệ «{share.Stated}» viết chưa đúng: phải là {right}.", $"The share «{share.Stated}» is not written rightly: it must be {right}."),
        new("Dùng dấu phẩy cho phần thập phân.", "Use a comma before the decimals."));
}
